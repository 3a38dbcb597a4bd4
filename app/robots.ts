import type { MetadataRoute } from 'next';
import { catalog } from '#lib/catalog/catalog.ts';
import { crawlRule } from '#lib/pages/crawl-rule.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';

/** Who may read what, and where the list of pages is. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', ...crawlRule(catalog.provider) },
    sitemap: `${readSiteOrigin()}/sitemap.xml`,
  };
}
