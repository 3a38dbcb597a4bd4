import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences, type Sentence } from '#lib/prose/split-sentences.ts';
import { hashRun } from './hash-run.ts';
import { listRuns } from './list-runs.ts';

/** A sentence with eight words in a row from a text of which only hashes are known. */
export type CopiedRun = { readonly words: string; readonly sentence: Sentence };

/**
 * Every sentence in which a run of words begins whose hash is among `hashes`, with the first such run. It may go on in
 * the next sentence of the passage.
 */
export function findCopiedRuns(
  passages: readonly Passage[],
  hashes: ReadonlySet<string>,
): readonly CopiedRun[] {
  return passages.flatMap((passage) => {
    const sentences = splitSentences(passage);
    return sentences.flatMap((sentence, index) => {
      const runs = listRuns(passage.text.slice(sentence.start));
      const later = listRuns(passage.text.slice(sentences[index + 1]?.start ?? passage.text.length));
      const words = runs.slice(0, runs.length - later.length).find((run) => hashes.has(hashRun(run)));
      return words === undefined ? [] : [{ words, sentence }];
    });
  });
}
