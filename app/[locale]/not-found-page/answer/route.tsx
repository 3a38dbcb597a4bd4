import { openServices, respond } from '#app/[locale]/contact/respond.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { notFoundAddress } from '#lib/publish/published-site.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { suggestPages } from '#lib/search/suggest-pages.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { MissingPage } from '../missing-page.tsx';

export const dynamic = 'force-dynamic';

/** Answers an address that does not exist, which the server hands over as `?address=`, with pages near it. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const services = await openServices();
  const words = await loadWords(locale);
  const address = new URL(request.url).searchParams.get('address') ?? '';
  const index = services.search.getIndex(locale);
  const near = suggestPages(address, index.documents, (asked) =>
    searchSite(asked, { catalog, words: words.search, index }),
  );
  const link = (to: string) => localizeAddress(locale, to);
  const page = <MissingPage words={words} helpLines={catalog.helpLines} link={link} {...near} />;
  const { title } = words.errors.notFound;
  return respond({ status: 404, isError: false, title, page }, services, link(notFoundAddress), {
    errorMark: '',
    shortName: catalog.provider.shortName,
  });
}
