import { answerQuery } from './answer-query.tsx';
import { openServices, respond } from '#app/[locale]/contact/respond.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

export const dynamic = 'force-dynamic';

const address = '/search';

/** Answers `/search?q=`: the server, and the rewrite in `npm run dev`, bring queries of that page here. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const services = await openServices();
  const words = await loadWords(locale);
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const results = searchSite(typed, {
    catalog,
    words: words.search,
    index: services.search.getIndex(locale),
  });
  services.search.countMisses(results.misses);
  const link = (to: string) => localizeAddress(locale, to);
  // Not from the list of pages, for which every article would be read.
  const trail = (['/', address] as const).map((to) => ({
    href: link(to),
    title: to === '/' ? words.pages.home.name : words.pages.search.name,
  }));
  const answer = answerQuery(results, { words, trail, link });
  return respond(answer, services, link(address), {
    errorMark: '',
    shortName: catalog.provider.shortName,
  });
}
