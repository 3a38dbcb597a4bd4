import { retryBusy } from '../store/retry-busy.ts';
import type { AuditTable, Database } from '../store/tables.ts';

const batch = 1_000;

/** The rows of the record, the first one first. */
export async function* listAudit(database: Database): AsyncGenerator<AuditTable> {
  let last = 0;
  for (;;) {
    const rows = await readAfter(database, last);
    yield* rows;
    last = rows.at(-1)?.position ?? last;
    if (rows.length < batch) return;
  }
}

function readAfter(database: Database, position: number): Promise<readonly AuditTable[]> {
  return retryBusy(() =>
    database
      .selectFrom('audit')
      .selectAll()
      .where('position', '>', position)
      .orderBy('position')
      .limit(batch)
      .execute(),
  );
}
