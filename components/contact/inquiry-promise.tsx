import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** Beside the form: what is stored, who reads it, when it goes, when an answer comes. */
export function InquiryPromise({
  words,
  provider,
  link,
}: {
  readonly words: Words;
  readonly provider: Provider;
  readonly link: (address: string) => string;
}) {
  const { aside } = words.contact;
  return (
    <section aria-labelledby="promise" className="promise no-print max-w-measure">
      <h2 id="promise" className="mt-4 text-xl">
        {aside.title}
      </h2>
      <ul>
        <li>{aside.answered(words.articles.answerTime(provider.answerWithinBusinessDays))}</li>
        <li>{aside.stored}</li>
        <li>{aside.read}</li>
        <li>{aside.deleted(provider.retentionDays.open)}</li>
        <li>{aside.costs}</li>
      </ul>
      <p>
        {aside.call} <a href={`tel:${provider.phone.number}`}>{provider.phone.shown}</a>
      </p>
      <p>
        <a className="tap" href={link('/privacy')}>
          {aside.privacy}
        </a>
      </p>
    </section>
  );
}
