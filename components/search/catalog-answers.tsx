import type { Words } from '#content/wording/en/words.ts';
import type { CatalogAnswer } from '#lib/search/catalog-answer.ts';

/** What the catalog itself says to a question, with the page it stands on. */
export function CatalogAnswers({
  words,
  answers,
  link,
}: {
  readonly words: Words['search'];
  readonly answers: readonly CatalogAnswer[];
  readonly link: (address: string) => string;
}) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="in-short" className="summary">
      <h3 id="in-short" className="mt-0">
        {words.answers.heading}
      </h3>
      {answers.map(({ address, title, sentences }) => (
        <div key={address}>
          <p className="mt-2">
            <a className="tap font-semibold" href={link(address)}>
              {title}
            </a>
          </p>
          {sentences.map((sentence) => (
            <p key={sentence} className="my-0">
              {sentence}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
