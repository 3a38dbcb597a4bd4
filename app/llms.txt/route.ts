import { catalog } from '#lib/catalog/catalog.ts';
import { isCrawled } from '#lib/pages/crawl-rule.ts';
import { composeLlmsText } from '#lib/pages/data-files/compose-llms-text.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { defaultLocale } from '#lib/site/locale.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { loadWords } from '#lib/site/words.ts';

export const dynamic = 'force-static';

/** What is here, for language models. */
export async function GET(): Promise<Response> {
  const [pages, words] = await Promise.all([listPages(defaultLocale), loadWords(defaultLocale)]);
  const text = composeLlmsText({
    origin: readSiteOrigin(),
    provider: catalog.provider,
    words: words.pages.llms,
    pages: pages.filter(isCrawled),
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
