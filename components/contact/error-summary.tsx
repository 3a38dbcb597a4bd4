import type { Words } from '#content/wording/en/words.ts';

/** What has to be corrected, each point a link to its field. It is an alert: screen readers say it at once. */
export function ErrorSummary({
  words,
  errors,
}: {
  readonly words: Words['contact'];
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}) {
  if (errors.length === 0) return null;
  return (
    // The answer is a new page without a script: this is how its reader lands on what to correct.
    // eslint-disable-next-line jsx-a11y-x/no-autofocus
    <div role="alert" className="error-summary" tabIndex={-1} autoFocus>
      <h2 className="mt-0 text-xl">{words.summaryTitle}</h2>
      <ul role="list" className="my-0">
        {errors.map(({ field, message }) => (
          <li key={field} className="my-0">
            <a className="tap" href={`#${field}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
