import { sql } from 'kysely';
import { canaryWriter } from '../store/canary-writer.ts';
import type { Database } from '../store/tables.ts';

/**
 * What a backup holds and a move copies, each table after those it refers to, with its key. Left out: counts of the
 * last hours (`hit`), which start anew, and `meta`, which says of one store alone when its worker ran.
 */
export const keptTables = {
  inquiry: 'id',
  delivery: 'id',
  note: 'id',
  audit: 'position',
  tally: 'name',
} as const;

export type KeptTable = keyof typeof keptTables;

export const keptTableNames = Object.keys(keptTables) as readonly KeptTable[];

/** A row of any table: whatever columns it has today. */
export type Row = Readonly<Record<string, string | number | Uint8Array | null>>;

const batch = 500;

/** All rows of a table in the order of its key, without our own canaries and what belongs to them. */
export async function* readRows(database: Database, table: KeptTable): AsyncGenerator<Row> {
  const canaries = await listCanaries(database);
  const key = keptTables[table];
  let last: string | number | undefined;
  for (;;) {
    const after = last === undefined ? sql`` : sql`where ${sql.ref(key)} > ${last}`;
    const { rows } = await sql<Row>`select * from ${sql.table(table)} ${after}
      order by ${sql.ref(key)} limit ${sql.lit(batch)}`.execute(database);
    for (const row of rows) {
      if (!canaries.has(row['id'] ?? null) && !canaries.has(row['inquiry_id'] ?? null)) yield row;
    }
    if (rows.length < batch) return;
    last = rows.at(-1)?.[key] as string | number;
  }
}

/** Adds a row to a table, every column as it is given. */
export async function addRow(database: Database, table: KeptTable, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(row))})`.execute(database);
}

/** True when no table holds a row but for our own canaries, which are removed: a copy may be put here. */
export async function makeRoom(database: Database): Promise<boolean> {
  for (const table of keptTableNames) {
    for await (const _ of readRows(database, table)) return false;
  }
  await database.deleteFrom('inquiry').where('writer', '=', canaryWriter).execute();
  return true;
}

async function listCanaries(database: Database): Promise<ReadonlySet<unknown>> {
  const rows = await database.selectFrom('inquiry').select('id').where('writer', '=', canaryWriter).execute();
  return new Set(rows.map(({ id }) => id));
}
