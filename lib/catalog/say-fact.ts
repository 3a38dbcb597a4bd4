import type { Fact } from '#content/facts/schema.ts';
import type { Catalog } from './catalog-source.ts';

/** The fact with this id, or undefined. */
export function findFact({ facts }: Pick<Catalog, 'facts'>, id: string): Fact | undefined {
  return facts.find((fact) => fact.id === id);
}

/** The fact with this id. Throws when there is none, which the cross-checks rule out for published content. */
export function getFact(catalog: Pick<Catalog, 'facts'>, id: string): Fact {
  const fact = findFact(catalog, id);
  if (fact === undefined) throw new Error(`No fact "${id}".`);
  return fact;
}

/** A fact as words inside a sentence; undefined when it has no form of this name. */
export function sayFact({ value, text, forms }: Fact, form?: string): string | undefined {
  const words = form === undefined ? text : forms?.[form];
  return words?.replaceAll(/\{(value|min|max)\}/g, (mark, name: 'value' | 'min' | 'max') => {
    if (value === undefined) return mark;
    return typeof value === 'object' ? (name === 'value' ? mark : sayFigure(value[name])) : sayFigure(value);
  });
}

/** `3000` as "3,000"; `2026-12-31` as "December 31, 2026". */
function sayFigure(figure: number | string): string {
  if (typeof figure === 'number') return figure.toLocaleString('en-US');
  return new Date(figure).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
