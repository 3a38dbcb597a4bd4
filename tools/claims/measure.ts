// `npm run claims:measure`: how well the reader of claims finds what labelled sentences say.
import { existsSync } from 'node:fs';
import { readClaims } from '#lib/claims/read-claims.ts';
import { knownSentences } from '#tests/lib/claims/known-sentences.ts';
import type { LabelledSentence } from '#tests/lib/claims/labelled-sentence.ts';
import { measureClaims, type Slip } from '#tests/lib/claims/measure-claims.ts';

const heldOut = new URL('../../tests/lib/claims/held-out-sentences.ts', import.meta.url);

print('known sentences', knownSentences);
if (existsSync(heldOut)) {
  const { heldOutSentences } = (await import(heldOut.href)) as {
    readonly heldOutSentences: readonly LabelledSentence[];
  };
  print('held-out sentences', heldOutSentences);
}

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
