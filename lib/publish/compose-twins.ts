import { isCrawled } from '#lib/pages/crawl-rule.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { composeTwin } from '#lib/pages/twins/compose-twin.ts';
import { twinAddress } from '#lib/pages/twins/twin-address.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales } from '#lib/site/words.ts';
import { contentTypeOf } from './content-types.ts';
import type { FinishedPage } from './finished-page.ts';
import { revalidate, securityHeaders } from './response-headers.ts';
import type { SiteFile } from './write-site.ts';

/** Public addresses of the pages that have a Markdown twin: those that lists for machines may name. */
export async function listTwinned(): Promise<readonly string[]> {
  const languages = await Promise.all(
    listLocales().map(async (locale) =>
      (await listPages(locale)).filter(isCrawled).map(({ address }) => localizeAddress(locale, address)),
    ),
  );
  return languages.flat();
}

/** The Markdown twins of the pages with these addresses. Throws when one of them has not been built. */
export function composeTwins(
  twinned: readonly string[],
  pages: readonly FinishedPage[],
  origin: string,
): readonly SiteFile[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return twinned.map((address) => {
    const page = byAddress.get(address);
    if (page === undefined) throw new Error(`${address} was not built: it has no text for its twin.`);
    const { html, facts } = page;
    const twin = twinAddress(address);
    return {
      address: twin,
      bytes: Buffer.from(composeTwin({ ...facts, html })),
      status: 200,
      headers: {
        'content-type': contentTypeOf(twin),
        'cache-control': revalidate,
        // It says what its page says: a search should find the page, with its way to help.
        'x-robots-tag': 'noindex',
        ...securityHeaders(origin),
      },
    };
  });
}
