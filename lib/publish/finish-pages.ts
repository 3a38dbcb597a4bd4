import { readFile } from 'node:fs/promises';
import { redirects } from '#content/redirects/redirects.ts';
import { refuseIssues } from '#lib/content-error.ts';
import { checkRedirects } from '#lib/pages/check-redirects.ts';
import { checkClientModules } from './check-client-modules.ts';
import { checkPage } from './check-page.ts';
import { checkSite } from './check-site.ts';
import { compress } from './compress.ts';
import type { FinishedPage } from './finished-page.ts';
import { readPage } from './read-page.ts';
import type { BuiltPage, BuiltSite } from './read-outputs.ts';
import { stripPage } from './strip-page.ts';
import { isWorkbench } from './workbench.ts';

/**
 * Strips every page and checks the whole; `otherAddresses` are those of files that the build did not make.
 * Throws a ContentError that lists every fault.
 */
export async function finishPages(
  site: BuiltSite,
  css: string,
  otherAddresses: readonly string[],
  origin: string,
): Promise<readonly FinishedPage[]> {
  if (site.pages.length === 0)
    throw new Error('The build holds no page: the form of its outputs may have changed.');
  const pages = await Promise.all(site.pages.map((page) => finishPage(page, css)));
  const visited = pages.filter((page) => !isWorkbench(page));
  const others = [
    ...site.files.map(({ address }) => address),
    ...site.live.map(({ address }) => address),
    ...otherAddresses,
  ];
  refuseIssues([
    ...site.pages.filter((page) => !isWorkbench(page)).flatMap(checkClientModules),
    ...visited.flatMap(checkPage),
    ...checkSite(visited, new Set(others), origin),
    ...checkRedirects(redirects, {
      pages: new Set(visited.filter(({ listed }) => listed).map(({ address }) => address)),
      others: new Set(others),
    }),
  ]);
  return pages;
}

async function finishPage(
  { address, source, listed, htmlFile }: BuiltPage,
  css: string,
): Promise<FinishedPage> {
  const html = stripPage(await readFile(htmlFile, 'utf8'), css);
  const forms = await compress(Buffer.from(html));
  return { address, source, listed, html, facts: readPage(html), weight: forms.br.length, forms };
}
