import { afterAll } from 'vitest';
import type { StorePlace } from '#lib/inquiries/store/open-database.ts';
import { aPostgres, type RunningPostgres } from './a-postgres.ts';
import { aDataFolder } from './start-site.ts';

/** The two stores, for `describe.each`: what holds on one must hold on the other. */
export const storeKinds = ['SQLite', 'PostgreSQL'] as const;

let server: RunningPostgres | undefined;

/** The PostgreSQL server of a test file, started when it is first asked for. */
export async function sharedPostgres(): Promise<RunningPostgres> {
  server ??= await aPostgres();
  return server;
}

/** A new empty store. */
export async function aStorePlace(kind: (typeof storeKinds)[number]): Promise<StorePlace> {
  const dataDir = await aDataFolder();
  return kind === 'SQLite'
    ? { dataDir }
    : { dataDir, databaseUrl: (await sharedPostgres()).createDatabase() };
}

/** Ends the server of a test file after its last test. To be called at the top of a file that uses one. */
export function removePostgresAfterwards(): void {
  afterAll(() => {
    server?.remove();
    server = undefined;
  });
}
