import { PostgresAdapter } from 'kysely';
import type { Database } from './tables.ts';

/** Which of the two stores a database is. Queries are the same on both; locks and the erasing of bytes are not. */
export function isPostgres(database: Pick<Database, 'getExecutor'>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
}
