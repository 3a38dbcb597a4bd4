import type { MetadataRoute } from 'next';
import { isCrawled } from '#lib/pages/crawl-rule.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { listLocales } from '#lib/site/words.ts';

/** Every page in every language that machines may list. A date only where somebody keeps one: search engines stop believing invented ones. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = readSiteOrigin();
  const languages = await Promise.all(
    listLocales().map(async (locale) =>
      (await listPages(locale)).filter(isCrawled).map(({ address, updatedOn }) => ({
        url: origin + localizeAddress(locale, address),
        ...(updatedOn === undefined ? {} : { lastModified: updatedOn }),
      })),
    ),
  );
  return languages.flat();
}
