import { HelpLineList } from '#components/help/help-line-list.tsx';
import type { Words } from '#content/wording/en/words.ts';
import type { CrisisAnswer as Answer } from '#lib/search/search-site.ts';

/** Help for someone whose words tell of a crisis: above the box and all results. */
export function CrisisAnswer({
  words,
  answer,
  link,
}: {
  readonly words: Words;
  readonly answer: Answer;
  readonly link: (address: string) => string;
}) {
  const { crisis } = words.search;
  return (
    <section aria-labelledby="crisis-help" className="crisis-line mt-6">
      <h2 id="crisis-help" className="mt-0">
        {crisis.title}
      </h2>
      {answer.isSpanish && <p lang="es">{crisis.spanish}</p>}
      <HelpLineList words={words.articles.lines} helpLines={answer.lines} />
      <p>
        <a className="tap" href={link(answer.more)}>
          {crisis.more}
        </a>
      </p>
    </section>
  );
}
