import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ContentIssue } from '#lib/content-error.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences } from '#lib/prose/split-sentences.ts';
import { placeOf } from '#lib/prose/place-of.ts';

const processor = unified().use(retextEnglish).use(retextIndefiniteArticle).use(retextRepeatedWords).freeze();

/** What can be told of grammar without guessing: "a" before a vowel, "an" before none, and a word written twice. */
export function checkGrammar(passages: readonly Passage[]): readonly ContentIssue[] {
  return passages.flatMap((passage) =>
    splitSentences(passage).flatMap((sentence) => {
      const file = new VFile(sentence.text);
      processor.runSync(processor.parse(file), file);
      return file.messages.map(({ actual, expected, reason }) => ({
        ...placeOf(sentence),
        message: `"${sentence.text}": "${actual ?? reason}" is not right here.`,
        remedy: `Write "${expected?.join('" or "') ?? 'it anew'}".`,
      }));
    }),
  );
}
