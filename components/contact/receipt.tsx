import type { Provider } from '#content/provider/schema.ts';
import { roleSlugs } from '#content/roles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { RoleThread } from '#components/ui/role-thread.tsx';

/** What a sender keeps: the reference, the word that deletes the inquiry, what happens next and by when, and what to do if it does not. */
export function Receipt({
  words,
  provider,
  link,
  reference,
  word,
  dueAt,
  reachBy,
}: {
  readonly words: Words['contact'];
  readonly provider: Provider;
  /** Turns an address into the one of this language. */
  readonly link: (address: string) => string;
  readonly reference: string;
  readonly word: string;
  readonly dueAt: Date;
  readonly reachBy: string;
}) {
  const { receipt } = words;
  const due = describeDue(dueAt, provider.timeZone);
  return (
    // The answer is a new page without a script: this is how its reader lands on it.
    // eslint-disable-next-line jsx-a11y-x/no-autofocus
    <div className="receipt" role="group" aria-label={receipt.title} tabIndex={-1} autoFocus>
      <div className="threads">
        {roleSlugs.map((role) => (
          <RoleThread key={role} role={role} />
        ))}
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <div>
          <p className="mt-0">{receipt.reference}</p>
          <p data-testid="reference" className="reference mt-0">
            {reference}
          </p>
        </div>
        <div>
          <p className="mt-0">{receipt.word}</p>
          <p data-testid="word" className="reference mt-0">
            {word}
          </p>
        </div>
      </div>
      <p>{receipt.keep}</p>
      <h2>{receipt.next}</h2>
      <p>{reachBy === 'phone' ? receipt.byPhone(due) : receipt.byEmail(due)}</p>
      <p>
        {receipt.notHeard} <a href={`tel:${provider.phone.number}`}>{provider.phone.shown}</a>.
      </p>
      <p>
        {receipt.remove} <a href={link('/contact/withdraw')}>{receipt.toWithdraw}</a>
      </p>
      <p className="crisis-line">{receipt.crisis}</p>
    </div>
  );
}

/** "Wednesday, November 25 at 6:00 PM EST": in the clinic's time zone, named, because the sender's may differ. */
function describeDue(dueAt: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(dueAt);
}
