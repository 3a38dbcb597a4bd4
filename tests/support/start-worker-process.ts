import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The worker of `npm run worker`, running in a process of its own. */
export type RunningWorker = {
  /** Everything it printed so far, line by line. */
  readonly lines: readonly string[];
  /** Sends a signal and waits for the end; the exit code, or the signal that ended it. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
};

/** Starts it and waits for its ready line. Rejects with what it printed when it ends first. */
export async function startWorkerProcess(
  environment: Readonly<Record<string, string>>,
): Promise<RunningWorker> {
  const child = spawn('node', ['lib/cli/worker.ts'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const ready = Promise.withResolvers<undefined>();
  const ended = once(child, 'close');
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (line === 'Worker ready') ready.resolve(undefined);
    });
  }
  void ended.then(() => {
    ready.reject(new Error(`The worker ended before it was ready:\n${lines.join('\n')}`));
  });
  await ready.promise;
  return {
    lines,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
      return child.exitCode ?? child.signalCode;
    },
  };
}
