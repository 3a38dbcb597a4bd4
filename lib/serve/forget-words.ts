import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long after the last post memory is cleared, in milliseconds: soon, and while nobody waits for an answer. */
const quiet = 15_000;

type Collect = (options?: {
  readonly type: 'major';
  readonly execution: 'sync';
  readonly flavor: 'last-resort';
}) => void;

/**
 * Gives back a function to call after each post. When posts have paused for `quiet` milliseconds, all garbage is
 * collected and what it held is overwritten: what was typed would otherwise stay in the memory of an idle server for
 * as long as nothing needs the room. Memory outside JavaScript's heap is overwritten when it is
 * freed, where glibc is told to (MALLOC_PERTURB_, which `npm start` sets).
 */
export function createForgetting(): () => void {
  setFlagsFromString('--clear-free-memory');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Twice: what the first round lets go of can be collected by the second.
      for (let round = 0; round < 2; round += 1) {
        collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
      }
    }, quiet).unref();
  };
}
