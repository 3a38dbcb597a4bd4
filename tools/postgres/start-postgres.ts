import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../find-free-port.ts';
import { findPostgresPrograms } from '../find-services.ts';

/** A PostgreSQL server of our own for tests and measurements, from the system's programs, on a free loopback port. */
export type RunningPostgres = {
  readonly port: number;
  /** Its data folder, to be searched for bytes. */
  readonly folder: string;
  /** The address of a database in it. */
  readonly url: (database: string) => string;
  /** Makes a new database and gives its address. */
  readonly createDatabase: () => string;
  /** Runs SQL in a database and gives back what psql prints, without headers. */
  readonly run: (database: string, sql: string) => string;
  readonly start: () => void;
  /** `immediate` ends it as a power cut would: nothing is written down, and the next start recovers. */
  readonly stop: (mode?: 'fast' | 'immediate') => void;
  /** Stops it and removes its folder. */
  readonly remove: () => void;
};

/** The user `nobody`: PostgreSQL refuses to run as root. */
const nobody = 65_534;

/**
 * Starts a server. Throws when PostgreSQL is not installed. `largestFile`, in kilobytes, is as much as any of its files
 * may hold: it stands for a full disk.
 */
export async function startPostgres({
  largestFile,
}: { readonly largestFile?: number } = {}): Promise<RunningPostgres> {
  const programs = findPostgresPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed: npm test installs it.');
  const home = mkdtempSync(join(tmpdir(), 'postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(home, nobody, nobody);
  const folder = join(home, 'data');
  const port = await findFreePort();
  const call = (program: string, ...args: readonly string[]): string => {
    const user = isRoot ? { uid: nobody, gid: nobody } : {};
    const path = join(programs, program);
    const [command, ...given] =
      largestFile === undefined
        ? [path, ...args]
        : ['bash', '-c', `ulimit -f ${String(largestFile)}; exec "$0" "$@"`, path, ...args];
    const { status, stdout, stderr, error } = spawnSync(command, given, {
      ...user,
      cwd: home,
      encoding: 'utf8',
      // A server that pg_ctl leaves running must not hold our pipes.
      stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
    });
    if (status !== 0) throw new Error(`${program} failed: ${stderr || (error?.message ?? '')}`);
    return stdout;
  };
  const run = (database: string, sql: string) =>
    call('psql', '-h', '127.0.0.1', '-p', String(port), '-U', 'app', '-d', database, '-Atqc', sql);
  call('initdb', '--auth=trust', '-U', 'app', '-D', folder, '--encoding=UTF8', '--no-instructions');
  const options = `-c listen_addresses=127.0.0.1 -p ${String(port)} -k ${home}`;
  const start = () =>
    void call('pg_ctl', '-w', '-D', folder, '-o', options, '-l', join(home, 'log'), 'start');
  const stop = (mode = 'fast') => void call('pg_ctl', '-w', '-D', folder, '-m', mode, 'stop');
  start();
  let count = 0;
  const url = (database: string) => `postgres://app@127.0.0.1:${String(port)}/${database}`;
  return {
    port,
    folder,
    url,
    createDatabase: () => {
      count += 1;
      const name = `store_${String(process.pid)}_${String(count)}`;
      run('postgres', `create database ${name}`);
      return url(name);
    },
    run,
    start,
    stop,
    remove: () => {
      try {
        stop('immediate');
      } catch {
        // Already stopped by the test itself.
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}
