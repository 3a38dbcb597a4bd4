import type { Article } from '#lib/articles/load-articles.ts';

type Prose = Pick<Article, 'slug' | 'address' | 'file' | 'headLines' | 'body' | 'bodyLine'> & {
  readonly head: { readonly sources: readonly string[]; readonly related?: readonly string[] };
};

/** A text without a fault, as if its head filled the first nine lines of the file; `changes` replace its fields. */
export function aProse(changes: Partial<Prose> = {}): Prose {
  return {
    slug: 'a-week',
    address: '/articles/a-week',
    file: 'content/articles/a-week.mdx',
    head: { sources: [] },
    headLines: {},
    body: '## One day {/*one-day*/}\n\nYou meet people.\n',
    bodyLine: 10,
    ...changes,
  };
}
