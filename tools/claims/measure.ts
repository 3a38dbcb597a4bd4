// `npm run claims:measure`: how well the reader of claims finds what labelled sentences say.
import { readClaims } from '#lib/claims/read-claims.ts';
import { heldOutSentences } from '#tests/lib/claims/held-out-sentences.ts';
import { knownSentences } from '#tests/lib/claims/known-sentences.ts';
import type { LabelledSentence } from '#tests/lib/claims/labelled-sentence.ts';
import { measureClaims, type Slip } from '#tests/lib/claims/measure-claims.ts';

print('known sentences', knownSentences);
print('held-out sentences', heldOutSentences);

function print(name: string, sentences: readonly LabelledSentence[]): void {
  const { found, missed, wrong, precision, recall } = measureClaims((text) => readClaims(text), sentences);
  const counts = `${String(sentences.length)} sentences, ${String(found)} claims found`;
  console.log(`${name}: ${counts}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  printSlips('missed', missed);
  printSlips('wrong', wrong);
}

function printSlips(name: string, slips: readonly Slip[]): void {
  for (const { text, claim } of slips) console.log(`  ${name}: ${claim}\n    ${text}`);
}
