import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { holdsStore } from '#lib/inquiries/store/open-sqlite.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import type { Environment } from '#lib/site/environment.ts';
import { AdviceError } from './advice-error.ts';

/** Opens the server's store. Throws an AdviceError where there is none: opening it would make an empty one. */
export async function openStore({ dataDir, databaseUrl }: Environment): Promise<Database> {
  if (databaseUrl === undefined && !holdsStore(dataDir)) {
    throw new AdviceError(
      `${dataDir} holds no inquiries: set DATA_DIR to the server's data folder, or DATABASE_URL.`,
    );
  }
  return await openDatabase({ dataDir, databaseUrl });
}
