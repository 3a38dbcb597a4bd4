import { respond } from '#app/[locale]/respond.ts';
import { openAnswer, type AnswerParams } from '#app/[locale]/open-answer.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { notFoundAddress } from '#lib/publish/published-site.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { suggestPages } from '#lib/search/suggest-pages.ts';
import { MissingPage } from '../missing-page.tsx';

export const dynamic = 'force-dynamic';

/** Answers an address that does not exist, which the server hands over as `?address=`, with pages near it. */
export async function GET(request: Request, context: AnswerParams): Promise<Response> {
  const { asked, services, words, link, index } = await openAnswer(request, context, 'address');
  const near = suggestPages(asked, index.documents, (query) =>
    searchSite(query, { catalog, words: words.search, index }),
  );
  const page = <MissingPage words={words} helpLines={catalog.helpLines} link={link} {...near} />;
  const { title } = words.errors.notFound;
  return respond({ status: 404, isError: false, title, page }, services, link(notFoundAddress), {
    errorMark: '',
    shortName: catalog.provider.shortName,
  });
}
