import type { Catalog } from './catalog-source.ts';
import { fillTokens } from './fill-tokens.ts';

/** The catalog with the words for every token in its texts. Throws when a token names nothing. */
export function fillCatalog(catalog: Catalog): Catalog {
  const fill = <Value>(value: Value): Value => fillDeep(value, (text) => fillTokens(catalog, text));
  return {
    ...catalog,
    roles: fill(catalog.roles),
    sessions: fill(catalog.sessions),
    matrix: fill(catalog.matrix),
    questions: fill(catalog.questions),
    sheetQuestions: fill(catalog.sheetQuestions),
    helpLines: fill(catalog.helpLines),
    terms: fill(catalog.terms),
    sources: fill(catalog.sources),
  };
}

function fillDeep<Value>(value: Value, fill: (text: string) => string): Value {
  if (typeof value === 'string') return fill(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => fillDeep(item, fill)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillDeep(item as unknown, fill)]),
  ) as Value;
}
