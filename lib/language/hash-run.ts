import { createHash } from 'node:crypto';

/** A run of words as twelve letters that do not tell the words. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}
