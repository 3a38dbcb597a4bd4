import type { Question } from '#content/questions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listSources } from '#lib/catalog/list-sources.ts';

/**
 * Questions with their answers folded away. The id stands inside the answer: browsers open a <details> for a link to
 * something within it, and for a word found in it, without any script. Print opens them all.
 */
export function AnswerList({
  words,
  questions,
  catalog,
  link,
}: {
  readonly words: Words;
  readonly questions: readonly Question[];
  readonly catalog: Catalog;
  readonly link: (address: string) => string;
}) {
  return (
    <div className="mt-4 max-w-measure border-t border-rule">
      {questions.map(({ id, question, answer, more, sources }) => (
        <details key={id} className="border-b border-rule">
          <summary>{question}</summary>
          <div id={id} className="scroll-mt-16 pb-4">
            {answer.map((paragraph) => (
              <p key={paragraph} className="mt-2">
                {paragraph}
              </p>
            ))}
            <p className="mt-2">
              {words.faq.more} <a href={link(more.href)}>{more.text}</a>
            </p>
            {sources.length > 0 && (
              <p className="small my-0 text-quiet">
                {words.faq.sources}{' '}
                {listSources(catalog, sources)
                  .map(({ title, publisher }) => `${publisher}: ${title}`)
                  .join('; ')}
                .
              </p>
            )}
          </div>
        </details>
      ))}
    </div>
  );
}
