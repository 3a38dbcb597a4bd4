import type { Question } from '#content/questions/schema.ts';
import { questionAddress } from '#lib/pages/question-address.ts';

/**
 * Questions as links to their answers. Each link carries the question's id: all answers once stood on this page, and
 * an old address such as `/faq#how-many-hours` still leads to the right line.
 */
export function QuestionList({
  questions,
  link,
}: {
  readonly questions: readonly Question[];
  readonly link: (address: string) => string;
}) {
  if (questions.length === 0) return null;
  return (
    <ul role="list" className="mt-1">
      {questions.map((entry) => (
        <li key={entry.id} className="mt-1">
          <a id={entry.id} className="tap scroll-mt-16" href={link(questionAddress(entry))}>
            {entry.question}
          </a>
        </li>
      ))}
    </ul>
  );
}
