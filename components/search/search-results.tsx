import type { Words } from '#content/wording/en/words.ts';
import { listResults } from '#lib/search/list-results.ts';
import type { SearchResults as Results } from '#lib/search/search-site.ts';
import { CatalogAnswers } from './catalog-answers.tsx';
import { CrisisAnswer } from './crisis-answer.tsx';
import { NoResults } from './no-results.tsx';
import { ResultList } from './result-list.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchExamples } from './search-examples.tsx';

/** Who types more unknown words than these knows that they are no words. */
const mostUnknown = 3;

/** All that answers a query, the most pressing first; with no query the box, and what one may ask. */
export function SearchResults({
  words,
  results,
  link,
}: {
  readonly words: Words;
  readonly results: Results;
  readonly link: (address: string) => string;
}) {
  const { query, crisis, answers, groups, corrected, unknown, marked } = results;
  const shared = { words: words.search, link };
  const count = listResults(results).length;
  return (
    <>
      {crisis !== undefined && <CrisisAnswer words={words} answer={crisis} link={link} />}
      <SearchBox {...shared} query={query} />
      {query === '' ? (
        <SearchExamples {...shared} />
      ) : (
        <section aria-labelledby="results">
          <h2 id="results">{count === 0 ? words.search.none : words.search.count(count)}</h2>
          {corrected.map(({ from, to }) => (
            <p key={from}>{words.search.corrected(from, to)}</p>
          ))}
          {count > 0 && unknown.length > 0 && <p>{words.search.unknown(unknown.slice(0, mostUnknown))}</p>}
          <CatalogAnswers {...shared} answers={answers} />
          {groups.map((group) => (
            <ResultList key={group.name} {...shared} group={group} marked={marked} />
          ))}
          {count === 0 && <NoResults {...shared} />}
        </section>
      )}
    </>
  );
}
