import type { Log } from '#lib/site/log.ts';
import { nameCrash } from './name-crash.ts';

const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/**
 * Takes the console away from libraries: they print a fault with its message, which could quote what a visitor sent.
 * What they would print becomes a line of the log that names the fault alone.
 */
export function hushConsole(log: Log): void {
  const hushed = methods.map((method) => {
    const write = (...parts: readonly unknown[]) => {
      const faults = parts.filter((part) => part instanceof Error).map(nameCrash);
      log.warn({ method, faults }, 'a library wrote to the console');
    };
    return [method, write] as const;
  });
  Object.assign(console, Object.fromEntries(hushed));
}
