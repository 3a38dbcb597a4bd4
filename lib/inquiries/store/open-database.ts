import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Database } from './tables.ts';

/** Where inquiries are kept: PostgreSQL when an address is given, else SQLite in the data folder. */
export type StorePlace = { readonly dataDir: string; readonly databaseUrl?: string | undefined };

/** Opens the store with today's tables. Throws when it cannot be reached or could lose what it acknowledged. */
export function openDatabase({ dataDir, databaseUrl }: StorePlace): Promise<Database> {
  return databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl);
}
