import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { findTokens } from '#lib/catalog/fill-tokens.ts';
import { listCatalogTexts, type WrittenText } from '#lib/catalog/list-texts.ts';
import type { GivenWords, Passage } from './passage.ts';

/** Every text of the catalog as a passage. Give it a parsed catalog whose tokens are not yet filled. */
export function listCatalogPassages(written: Catalog): readonly Passage[] {
  return listCatalogTexts(written).map((text) => readText(text, written));
}

/** Every fixed text of the interface as a passage; words that are made by functions are left out. */
export function listWordingPassages(words: object, locale: string): readonly Passage[] {
  return Object.entries(words).flatMap(([part, inner]) =>
    textsOf(`content/wording/${locale}/${toFileName(part)}.ts`, '', inner).map(({ file, entry, text }) => ({
      ...{ file, entry, text, kind: 'data' as const, given: [], lineStarts: [] },
    })),
  );
}

function textsOf(file: string, entry: string, value: unknown): readonly WrittenText[] {
  if (typeof value === 'string') return [{ file, entry, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(file, entry === '' ? key : `${entry}.${key}`, inner),
  );
}

/** `careTeam` stands in care-team.ts. */
function toFileName(part: string): string {
  return part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function readText({ file, entry, text }: WrittenText, written: Catalog): Passage {
  const given: GivenWords[] = [];
  let filled = '';
  let from = 0;
  for (const { token, start, words = token } of findTokens(written, text)) {
    filled += text.slice(from, start);
    given.push({ start: filled.length, end: filled.length + words.length, written: token });
    filled += words;
    from = start + token.length;
  }
  return { file, entry, kind: 'data', text: filled + text.slice(from), given, lineStarts: [] };
}
