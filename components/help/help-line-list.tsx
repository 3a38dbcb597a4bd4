import type { HelpLine, Reach } from '#content/help-lines/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { formatDate } from '#components/ui/format-date.ts';

/** Help lines with every way to reach them, what each gives and what it is not, and when the numbers were last checked. */
export function HelpLineList({
  words,
  helpLines,
}: {
  readonly words: Words['articles']['lines'];
  readonly helpLines: readonly HelpLine[];
}) {
  const [first = ''] = helpLines.map(({ checkedOn }) => checkedOn).sort();
  return (
    <>
      <ul role="list" className="max-w-measure">
        {helpLines.map(({ id, name, gives, isNot, reach, hours, languages }) => (
          <li key={id} className="my-0 border-b border-rule py-3">
            <p className="my-0 text-lg font-semibold">{name}</p>
            <p className="my-0">{gives}</p>
            <p className="my-0">{isNot}</p>
            <ul role="list" className="my-0 flex flex-wrap gap-x-6">
              {reach.map((way) => (
                <li key={way.shown} className="my-0">
                  <a className="tap call" href={hrefOf(way)}>
                    {way.by === 'call' ? words.call(way.shown) : way.shown}
                  </a>
                </li>
              ))}
            </ul>
            <p className="small my-0 text-quiet">
              {words.hours}: {hours}. {words.languages}: {languages}.
            </p>
          </li>
        ))}
      </ul>
      {first !== '' && (
        <p className="small text-quiet">
          {words.checked} {formatDate(first)}.
        </p>
      )}
    </>
  );
}

function hrefOf(way: Reach): string {
  if (way.by === 'web') return way.url;
  return `${way.by === 'text' ? 'sms' : 'tel'}:${way.number}`;
}
