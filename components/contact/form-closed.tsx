import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { describeHours } from '#components/layout/describe-hours.ts';

/** In place of the form while it is closed: the phone, when it is answered, and when to come back. */
export function FormClosed({
  words,
  provider,
}: {
  readonly words: Words['closed'];
  readonly provider: Pick<Provider, 'phone' | 'hours' | 'timeZone'>;
}) {
  return (
    <section aria-labelledby="call" className="max-w-measure">
      <h2 id="call">{words.callHeading}</h2>
      <dl>
        <dt>{words.phone}</dt>
        <dd>
          <a className="tap call" href={`tel:${provider.phone.number}`}>
            {provider.phone.shown}
          </a>
        </dd>
        <dt>{words.hours}</dt>
        <dd>{describeHours(provider)}</dd>
      </dl>
      <p>{words.again}</p>
      <p>{words.nothingLost}</p>
    </section>
  );
}
