import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences, type Sentence } from '#lib/prose/split-sentences.ts';
import { hashRun } from './hash-run.ts';
import { listRuns } from './list-runs.ts';

/** A sentence with eight words in a row from a text of which only hashes are known. */
export type CopiedRun = { readonly words: string; readonly sentence: Sentence };

/** Every sentence that holds a run of words whose hash is among `hashes`, with the first such run. */
export function findCopiedRuns(
  passages: readonly Passage[],
  hashes: ReadonlySet<string>,
): readonly CopiedRun[] {
  return passages.flatMap(splitSentences).flatMap((sentence) => {
    const words = listRuns(sentence.text).find((run) => hashes.has(hashRun(run)));
    return words === undefined ? [] : [{ words, sentence }];
  });
}
