import type { Answer } from '#app/[locale]/respond.ts';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { SearchResults } from '#components/search/search-results.tsx';
import type { Words } from '#content/wording/en/words.ts';
import type { TrailStep } from '#lib/pages/trail-of.ts';
import type { SearchResults as Results } from '#lib/search/search-site.ts';

type AnswerContext = {
  readonly words: Words;
  readonly trail: readonly TrailStep[];
  readonly link: (address: string) => string;
};

/** The page that answers a query. Its title does not say what was asked: titles stand in tabs and histories. */
export function answerQuery(results: Results, { words, trail, link }: AnswerContext): Answer {
  const { title } = words.search;
  return {
    status: 200,
    isError: false,
    title,
    page: (
      <PageFrame words={words.layout} trail={trail} title={title} quickExit>
        <SearchResults words={words} results={results} link={link} />
      </PageFrame>
    ),
  };
}
