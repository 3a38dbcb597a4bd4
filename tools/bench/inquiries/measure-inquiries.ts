import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findFreePort } from '#tools/find-free-port.ts';
import { startPostgres } from '#tools/postgres/start-postgres.ts';
import { startOurs, type BenchServer } from '../start-servers.ts';

type Figures = { readonly perSecond: number; readonly p50?: number; readonly p99?: number };
type Store = Readonly<Record<string, string>>;

/** Interleaved rounds, of which the median is shown. */
const rounds = 3;
/** Inquiries a second at which waiting times are measured: far above what any clinic sees. */
const steadyRate = 50;

/**
 * Durable inquiries a second over HTTP, from one and two servers, beside a loop that only seals and commits, on both
 * stores, as a table; and how long one takes at a steady rate.
 */
export async function measureInquiries(): Promise<void> {
  const postgres = await startPostgres();
  try {
    console.log('\nInquiries, 8 under way, median of 3 interleaved rounds of 5 s; p50 and p99 in ms\n');
    console.log(
      '| store, servers | inquiries/s | bare loop/s | ratio | p50 | p99 | p50 at 50/s | p99 at 50/s |',
    );
    console.log('|---|---|---|---|---|---|---|---|');
    await measureStore('SQLite', 1, () => ({}));
    const inPostgres = () => ({ DATABASE_URL: postgres.createDatabase(), INQUIRY_SECRET: 'a5'.repeat(32) });
    await measureStore('PostgreSQL', 1, inPostgres);
    await measureStore('PostgreSQL', 2, inPostgres);
  } finally {
    postgres.remove();
  }
}

async function measureStore(name: string, instances: number, makeStore: () => Store): Promise<void> {
  const limits = { INQUIRY_LIMIT_PER_NETWORK: '1000000', INQUIRY_LIMIT_TOTAL: '10000000' };
  const store = { ...makeStore(), ...limits };
  const servers: BenchServer[] = [];
  try {
    for (let count = 0; count < instances; count += 1)
      servers.push(await startOurs(await findFreePort(), store));
    const origins = servers.map(({ origin }) => origin);
    const bare: Figures[] = [];
    const posted: Figures[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const dataDir = mkdtempSync(join(tmpdir(), 'bench-loop-'));
      bare.push(await run('bare-loop.ts', [], { ...makeStore(), DATA_DIR: dataDir }));
      posted.push(await run('post-load.ts', origins, {}));
    }
    const steady = await run('post-load.ts', origins, {
      BENCH_RATE: String(steadyRate),
      BENCH_SECONDS: '10',
    });
    print(`${name}, ${String(instances)}`, takeMedian(posted), takeMedian(bare), steady);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

function print(name: string, posted: Figures, bare: Figures, steady: Figures): void {
  const show = (value: number | undefined) => (value ?? 0).toFixed(1);
  const cells = [
    name,
    posted.perSecond.toFixed(0),
    bare.perSecond.toFixed(0),
    (posted.perSecond / bare.perSecond).toFixed(2),
    ...[posted.p50, posted.p99, steady.p50, steady.p99].map(show),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function takeMedian(figures: readonly Figures[]): Figures {
  const sorted = figures.toSorted((one, other) => one.perSecond - other.perSecond);
  return sorted[Math.floor(sorted.length / 2)] ?? { perSecond: 0 };
}

/** Runs a script of this folder as a process of its own and reads the figures it prints. */
async function run(script: string, args: readonly string[], environment: Store): Promise<Figures> {
  const child = spawn('node', [join(import.meta.dirname, script), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error(`${script} failed.`);
  return JSON.parse(output) as Figures;
}
