import { setTimeout as wait } from 'node:timers/promises';

/** What a piece of work resolves to; rejects when it takes longer than `limit` milliseconds. The work itself goes on. */
export async function withinTime<Result>(work: Promise<Result>, limit: number): Promise<Result> {
  const over = new AbortController();
  try {
    return await Promise.race([
      work,
      wait(limit, undefined, { signal: over.signal }).then(() => {
        throw new Error(`There was no answer within ${String(limit)} ms.`);
      }),
    ]);
  } finally {
    over.abort();
  }
}
