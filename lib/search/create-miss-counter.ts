import { addMisses } from './misses-file.ts';

/** A word that was looked for less often could be a name: it is never written. */
const leastCount = 3;
/** More words than these are not kept in mind, so that nobody can fill the memory with made-up ones. */
const mostWords = 2_000;
/** How often counts are written, in milliseconds: seldom, so that the file's own date says little. */
const pause = 3_600_000;

export type MissCounter = {
  readonly count: (words: readonly string[]) => void;
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Counts words that were found nowhere: how often, and nothing else. They stay in memory until a word was looked for
 * three times; from then on its count is added to the file in `dataDir`, once an hour and when the process ends.
 */
export function createMissCounter(dataDir: string): MissCounter {
  const counts = new Map<string, number>();
  const written = new Set<string>();
  const count = (words: readonly string[]) => {
    for (const word of words) {
      if (counts.has(word) || counts.size < mostWords) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  };
  const flush = async () => {
    const due = new Map([...counts].filter(([word, times]) => written.has(word) || times >= leastCount));
    if (due.size === 0) return;
    for (const word of due.keys()) {
      counts.delete(word);
      written.add(word);
    }
    await addMisses(dataDir, due);
  };
  // Counts are a help for editors: a full disk must not end the site for them.
  const flushQuietly = () => flush().catch(() => undefined);
  const timer = setInterval(() => void flushQuietly(), pause);
  timer.unref();
  return {
    count,
    flush,
    close: async () => {
      clearInterval(timer);
      await flushQuietly();
    },
  };
}
