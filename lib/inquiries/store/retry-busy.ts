import { setTimeout as wait } from 'node:timers/promises';

/** How long a locked store is waited for, in milliseconds. A visitor waits with us: longer helps nobody. */
const patience = 2_000;

/**
 * Runs a piece of work again while another process holds the store's lock. Between tries the event loop is free.
 * Rejects with the store's error when the lock outlasts two seconds, and at once for any other error.
 */
export async function retryBusy<Result>(work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await wait(20 + Math.random() * 30);
    }
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // PostgreSQL: two transactions were in each other's way, and one was sent back.
  if ('code' in error && (error.code === '40001' || error.code === '40P01')) return true;
  return /database is locked|database table is locked/.test(error.message);
}
