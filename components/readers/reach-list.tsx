import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { describeHours } from '#components/layout/describe-hours.ts';

/** The clinic's number, and when it is answered. */
export function ReachList({
  words,
  provider,
}: {
  readonly words: Words;
  readonly provider: Pick<Provider, 'phone' | 'hours' | 'timeZone'>;
}) {
  return (
    <dl>
      <dt>{words.layout.footer.phone}</dt>
      <dd>
        <a className="tap call" href={`tel:${provider.phone.number}`}>
          {provider.phone.shown}
        </a>
      </dd>
      <dt>{words.layout.footer.hours}</dt>
      <dd>{describeHours(provider)}</dd>
    </dl>
  );
}
