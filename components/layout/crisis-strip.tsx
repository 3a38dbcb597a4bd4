import type { HelpLine } from '#content/help-lines/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

type CrisisStripProps = {
  readonly words: Words['layout']['crisis'];
  /** Every help line; those marked for the strip are shown. */
  readonly helpLines: readonly HelpLine[];
  readonly helpHref: string;
};

/** Crisis help before anything else on every page: plain links that dial or write at a touch. */
export function CrisisStrip({ words, helpLines, helpHref }: CrisisStripProps) {
  return (
    <aside aria-label={words.label} className="strip">
      <ul role="list" className="mx-auto mt-0 flex max-w-page flex-wrap gap-x-4 px-4">
        {helpLines
          .filter(({ strip }) => strip)
          // The two ways to 988 fill a phone's first line; 911 and the link to more share the second.
          .toSorted((one, other) => other.reach.length - one.reach.length)
          .map((line) => (
            <li key={line.id} className="mt-0 flex flex-wrap items-center gap-x-3">
              <span className="font-semibold text-alarm">
                {line.kind === 'emergency' ? words.emergency : words.crisis}
              </span>
              <Ways words={words} line={line} />
            </li>
          ))}
        <li className="mt-0">
          <a className="tap" href={helpHref}>
            {words.more}
          </a>
        </li>
      </ul>
    </aside>
  );
}

/** The strip holds what a phone does at a touch; chat and TTY stand on the page of help. */
function Ways({ words, line }: { readonly words: CrisisStripProps['words']; readonly line: HelpLine }) {
  return line.reach.map((way) => {
    if (way.by !== 'call' && way.by !== 'text') return null;
    const isCall = way.by === 'call';
    return (
      <a key={way.by} className="tap" href={`${isCall ? 'tel' : 'sms'}:${way.number}`}>
        {isCall ? words.call(way.shown) : way.shown}
      </a>
    );
  });
}
