import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { removePostgresAfterwards, sharedPostgres } from '#tests/support/a-store.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

removePostgresAfterwards();

test(
  'a PostgreSQL that vanished without a word is left for a new connection',
  { timeout: 60_000 },
  async () => {
    const server = await sharedPostgres();
    const real = new URL(server.createDatabase());
    // Between us and the server: it can fall silent, as a machine does that loses its power.
    const pairs: (readonly [Socket, Socket])[] = [];
    const between = createServer((near) => {
      const far = connect(Number(real.port), '127.0.0.1');
      for (const socket of [near, far]) socket.on('error', () => undefined);
      near.pipe(far).pipe(near);
      pairs.push([near, far]);
    });
    await new Promise<void>((resolve) => {
      between.listen(0, '127.0.0.1', resolve);
    });
    const { port } = between.address() as AddressInfo;
    const databaseUrl = `postgres://app@127.0.0.1:${String(port)}${real.pathname}`;
    const database = await openDatabase({ dataDir: await aDataFolder(), databaseUrl });
    const ask = () => sql`select 1`.execute(database);
    await ask();
    for (const [near, far] of pairs) {
      near.unpipe(far);
      near.pause();
    }
    await expect(ask()).rejects.toThrow(/timeout/);
    await expect(ask()).resolves.toBeDefined();
    await database.destroy();
    between.close();
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  },
);
