import { allowedFigures } from '#content/facts/allowed-figures.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { contentFiles } from '#lib/catalog/content-files.ts';
import { sayFact } from '#lib/catalog/say-fact.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { placeOf } from '#lib/prose/place-of.ts';
import { splitSentences, type Sentence } from '#lib/prose/split-sentences.ts';
import { findFigures, type Figure } from './find-figures.ts';

/**
 * Figures that an author typed where the registry's belong: a second copy of a fact goes stale without anyone seeing.
 * Numbers of help lines may stand in the lines' own file, and in the interface's words as long as a line has them.
 */
export function checkFigures(passages: readonly Passage[], catalog: Catalog): readonly ContentIssue[] {
  return passages
    .filter(({ file }) => file !== contentFiles.helpLines)
    .flatMap(splitSentences)
    .flatMap((sentence) =>
      findFigures(withoutAllowed(sentence))
        .filter((figure) => !isLineInWording(sentence, figure, catalog))
        .map((figure) => describe(sentence, figure, catalog)),
    );
}

/** Facts that no text states and no session has: what nobody reads, nobody keeps right. */
export function checkUnusedFacts(passages: readonly Passage[], catalog: Catalog): readonly ContentIssue[] {
  const used = new Set([
    ...catalog.sessions.flatMap(({ length, frequency, size }) => [length, frequency, size]),
    ...passages.flatMap(({ given }) =>
      given.flatMap(({ written }) => /(?:<Fact id="|\{fact:)([a-z0-9-]+)/.exec(written)?.[1] ?? []),
    ),
  ]);
  return catalog.facts
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file: contentFiles.facts,
      entry: id,
      message: `No text states the fact "${id}".`,
      remedy: 'State it where it belongs, or remove it.',
    }));
}

/** The sentence with allowed phrases blanked, so that the rest of it is still read. */
function withoutAllowed(sentence: Sentence): Sentence {
  let { text } = sentence;
  for (const { text: phrase } of allowedFigures) {
    const index = text.toLowerCase().indexOf(phrase);
    if (index !== -1)
      text = text.slice(0, index) + '·'.repeat(phrase.length) + text.slice(index + phrase.length);
  }
  return { ...sentence, text };
}

function isLineInWording({ passage }: Sentence, { kind, text }: Figure, { helpLines }: Catalog): boolean {
  if (kind !== 'phone' || !passage.file.startsWith('content/wording/')) return false;
  return helpLines.some(({ reach }) => reach.some((way) => way.by !== 'web' && way.number === text));
}

function describe(sentence: Sentence, figure: Figure, catalog: Catalog): ContentIssue {
  const { passage, text } = sentence;
  return {
    ...placeOf(sentence),
    message: `The figure "${figure.text}" is typed by hand in "${text}"`,
    remedy: suggest(figure, passage.entry !== undefined, catalog),
  };
}

function suggest({ text, kind }: Figure, isData: boolean, catalog: Catalog): string {
  if (kind === 'phone') {
    const line = catalog.helpLines.find(({ reach }) =>
      reach.some((way) => way.by !== 'web' && (way.number === text || way.shown.includes(text))),
    );
    const id = line?.id ?? '…';
    return isData
      ? `Write {call:${id}} or {text:${id}}, so that a changed number changes everywhere.`
      : `Write <Line id="${id}" by="call" /> or by="text", so that a changed number changes everywhere.`;
  }
  const figure = toDigits(text.toLowerCase());
  const same = catalog.facts.find((fact) => sayFact(fact)?.toLowerCase().includes(figure) === true);
  const id = same?.id ?? '…';
  const written = isData ? `{fact:${id}}` : `<Fact id="${id}" />`;
  return same === undefined
    ? `Add it to a file in content/facts with its source and write ${written}; or leave the figure out; or, if it is no fact, add the words to content/facts/allowed-figures.ts with a reason.`
    : `Write ${written}, which says "${String(sayFact(same))}", if it is that fact; or add its own to content/facts.`;
}

const digits: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', six: '6', nine: '9' };

/** "three hours" as "3 hours", to find the fact that it repeats. */
function toDigits(text: string): string {
  return text.replaceAll(/[a-z]+/g, (word) => digits[word] ?? word);
}
