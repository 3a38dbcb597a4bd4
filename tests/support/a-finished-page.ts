import type { FinishedPage } from '#lib/publish/finished-page.ts';
import { readPage } from '#lib/publish/read-page.ts';

/** The markup of a page that has no fault. */
function somePageMarkup({ title = 'A page', head = '', body = '', address = '/a-page' } = {}): string {
  return (
    `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta name="description" content="What it is about.">` +
    `<link rel="canonical" href="https://example.org${address}">${head}</head>` +
    `<body><main id="content"><h1>${title}</h1>${body}</main></body></html>`
  );
}

/** A finished page without a fault, but for what `markup` or `changes` put in. */
export function aFinishedPage(
  markup: Parameters<typeof somePageMarkup>[0] = {},
  changes: Partial<FinishedPage> = {},
): FinishedPage {
  const html = somePageMarkup({
    ...markup,
    ...(changes.address === undefined ? {} : { address: changes.address }),
  });
  return {
    address: '/a-page',
    source: 'content/pages/a-page.mdx',
    listed: true,
    html,
    facts: readPage(html),
    weight: 5_000,
    forms: { br: Buffer.alloc(5_000), gzip: Buffer.alloc(6_000) },
    ...changes,
  };
}
