import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import type { StorePlace } from '#lib/inquiries/store/open-database.ts';

/** An inquiry as it stands in the store, with how many rows of the outbox it has. */
export type StoredRow = { readonly reference: string; readonly deliveries: number };

const query = `select reference, (select count(*) from delivery where inquiry_id = inquiry.id) as deliveries
  from inquiry where writer <> 'canary' order by created_at`;

/** All inquiries of a store but our own canaries, read past our own code. */
export function readStore({ dataDir, databaseUrl }: StorePlace): readonly StoredRow[] {
  if (databaseUrl !== undefined) return readWithPsql(databaseUrl);
  const database = new DatabaseSync(join(dataDir, 'inquiries.db'), { readOnly: true });
  const rows = database.prepare(query).all();
  database.close();
  return rows.map((row) => ({ reference: String(row['reference']), deliveries: Number(row['deliveries']) }));
}

function readWithPsql(databaseUrl: string): readonly StoredRow[] {
  const { status, stdout, stderr } = spawnSync('psql', [databaseUrl, '-AtF', ' ', '-c', query], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [reference = '', deliveries] = line.split(' ');
      return { reference, deliveries: Number(deliveries) };
    });
}
