import type { Page } from '#lib/pages/page.ts';

/** A page of the list without a fault; `changes` replace its fields. */
export function aPage(changes: Partial<Page> = {}): Page {
  return {
    address: '/articles/a-week',
    title: 'A week in a virtual IOP',
    name: 'A week',
    description: 'What happens from Monday to Friday, hour by hour, in one usual week.',
    file: 'content/articles/a-week.mdx',
    parent: '/articles',
    kind: 'article',
    ...changes,
  };
}
