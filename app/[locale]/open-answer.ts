import { openServices } from './respond.ts';
import { loadWords } from '#lib/site/words.ts';
import { localizeAddress } from '#lib/site/locale.ts';

/** What a route that answers a page's own query is given by Next. */
export type AnswerParams = { readonly params: Promise<{ locale: string }> };

/**
 * All that such a route needs: what was asked under `name`, empty when nothing was; services, words and index of
 * search in the language of the page; and what makes a trail from home to a page.
 */
export async function openAnswer(request: Request, { params }: AnswerParams, name: string) {
  const { locale } = await params;
  const services = await openServices();
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  return {
    asked: new URL(request.url).searchParams.get(name) ?? '',
    services,
    words,
    link,
    index: services.search.getIndex(locale),
    // Not from the list of pages, for which every article would be read.
    trailTo: (address: string, title: string) => [
      { href: link('/'), title: words.pages.home.name },
      { href: link(address), title },
    ],
  };
}
