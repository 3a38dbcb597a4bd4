import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The built site, running in a process of its own. */
export type RunningSite = {
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  /** Everything it printed so far, line by line. */
  readonly lines: readonly string[];
  /** Sends a signal and waits for the end; the exit code, or the signal that ended it. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
};

/** A new empty folder below the system's folder for such. */
export function aDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'site-data-'));
}

/**
 * Starts the built site on a free port and waits for its ready line. Rejects with what it printed when it ends first.
 * `under` is a command that takes the server's as its arguments, such as one that takes rights away from it.
 */
export async function startSite(
  environment: Readonly<Record<string, string>> = {},
  under: readonly string[] = [],
): Promise<RunningSite> {
  const dataDir = environment['DATA_DIR'] ?? (await aDataFolder());
  const server = ['node', 'lib/serve/main.ts'] as const;
  const [command, ...args] = [...under, ...server];
  const child = spawn(command, args, {
    env: {
      ...process.env,
      // As npm start sets it.
      MALLOC_PERTURB_: '85',
      PORT: '0',
      INQUIRY_LIMIT_PER_NETWORK: '100000',
      INQUIRY_LIMIT_TOTAL: '100000',
      ...environment,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const ready = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      const origin = /^Ready on (http:\/\/\S+)$/.exec(line)?.[1];
      if (origin !== undefined) ready.resolve(origin);
    });
  }
  child.once('exit', () => {
    ready.reject(new Error(`The site ended before it was ready:\n${lines.join('\n')}`));
  });
  const origin = await ready.promise;
  return {
    origin,
    port: Number(new URL(origin).port),
    pid: Number(child.pid),
    dataDir,
    lines,
    stop: (signal = 'SIGTERM') => stop(child, signal),
  };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, 'exit');
  }
  return child.exitCode ?? child.signalCode;
}
