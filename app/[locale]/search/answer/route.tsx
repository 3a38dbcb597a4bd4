import { respond } from '#app/[locale]/respond.ts';
import { openAnswer, type AnswerParams } from '#app/[locale]/open-answer.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { answerQuery } from './answer-query.tsx';

export const dynamic = 'force-dynamic';

const address = '/search';

/** Answers `/search?q=`: the server, and the rewrite in `npm run dev`, bring queries of that page here. */
export async function GET(request: Request, context: AnswerParams): Promise<Response> {
  const { asked, services, words, link, index, trailTo } = await openAnswer(request, context, 'q');
  const results = searchSite(asked, { catalog, words: words.search, index });
  services.search.countMisses(results.misses);
  const answer = answerQuery(results, { words, trail: trailTo(address, words.pages.search.name), link });
  return respond(answer, services, link(address), {
    errorMark: '',
    shortName: catalog.provider.shortName,
  });
}
