import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** What is gone once an inquiry was withdrawn, and what may still hold it for a while. */
export function Withdrawn({
  words,
  provider,
  reference,
}: {
  readonly words: Words['contact'];
  readonly provider: Provider;
  readonly reference: string;
}) {
  const { done } = words.withdraw;
  return (
    // The answer is a new page without a script: this is how its reader lands on it.
    // eslint-disable-next-line jsx-a11y-x/no-autofocus
    <div className="receipt" role="group" aria-label={done.title} tabIndex={-1} autoFocus>
      <p className="mt-0">{done.gone(reference)}</p>
      <p>{done.stays}</p>
      <p>{done.tries}</p>
      <p>{done.copies(provider.retentionDays.backups)}</p>
      <p>{done.emails}</p>
      <p>{done.again}</p>
      <p className="crisis-line">{words.crisis}</p>
    </div>
  );
}
