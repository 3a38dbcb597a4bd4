import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** What a sender keeps: the reference, what happens next and by when, and what to do if it does not. */
export function Receipt({
  words,
  provider,
  reference,
  dueAt,
  reachBy,
}: {
  readonly words: Words['contact'];
  readonly provider: Provider;
  readonly reference: string;
  readonly dueAt: Date;
  readonly reachBy: string;
}) {
  const { receipt } = words;
  const due = describeDue(dueAt, provider.timeZone);
  return (
    <div className="max-w-measure" role="status">
      <p className="mb-0">{receipt.reference}</p>
      <p data-testid="reference" className="mt-0 text-4xl font-semibold">
        {reference}
      </p>
      <p>{receipt.keep}</p>
      <h2>{receipt.next}</h2>
      <p>{reachBy === 'phone' ? receipt.byPhone(due) : receipt.byEmail(due)}</p>
      <p>
        {receipt.notHeard} <a href={`tel:${provider.phone.number}`}>{provider.phone.shown}</a>.
      </p>
      <p>{receipt.remove}</p>
      <p className="border-l-4 border-alarm px-4 py-2">{receipt.crisis}</p>
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
