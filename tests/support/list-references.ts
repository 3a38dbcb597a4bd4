import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The references of all inquiries but our own canaries in a data folder, read past our own code; each must have a row in the outbox. */
export function listReferences(dataDir: string): readonly string[] {
  const file = readdirSync(dataDir).find((name) => /\.(?:db|sqlite)$/.test(name));
  if (file === undefined) throw new Error(`No database in ${dataDir}.`);
  const database = new DatabaseSync(join(dataDir, file), { readOnly: true });
  const rows = database
    .prepare(
      `select reference from inquiry where writer != 'canary' and id in (select inquiry_id from delivery)
       order by created_at`,
    )
    .all();
  database.close();
  return rows.map((row) => String(row['reference']));
}
