import { sql, type Kysely } from 'kysely';
import { isPostgres } from '../database-kind.ts';
import type { Tables } from '../tables.ts';

/** Step 4: staff's notes, the record of who did what, and counts that outlive what they count. */
export async function createAudit(database: Kysely<Tables>): Promise<void> {
  const bytes = isPostgres(database) ? sql`bytea` : sql`blob`;
  await database.schema
    .createTable('note')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('inquiry_id', 'text', (column) =>
      column.notNull().references('inquiry.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('key_set', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes, (column) => column.notNull())
    .execute();
  await database.schema.createIndex('note_inquiry').on('note').column('inquiry_id').execute();
  await database.schema
    .createTable('audit')
    .addColumn('position', 'bigint', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('previous_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('tally')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('count', 'bigint', (column) => column.notNull())
    .execute();
  await refuseChanges(database);
}

/** Rows of the record can be added, not changed or removed, by mistake at least: the hashes show what is done on purpose. */
async function refuseChanges(database: Kysely<Tables>): Promise<void> {
  if (isPostgres(database)) {
    await sql`create function refuse_audit_change() returns trigger language plpgsql as
      $$ begin raise exception 'audit rows are only added'; end $$`.execute(database);
    await sql`create trigger audit_only_added before update or delete or truncate on audit
      execute function refuse_audit_change()`.execute(database);
    return;
  }
  for (const action of ['update', 'delete']) {
    await sql`create trigger ${sql.ref(`audit_no_${action}`)} before ${sql.raw(action)} on audit
      begin select raise(abort, 'audit rows are only added'); end`.execute(database);
  }
}
