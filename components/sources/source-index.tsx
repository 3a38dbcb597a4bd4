import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { formatDate } from '#components/ui/format-date.ts';

/** A page that cites a source. */
type Use = { readonly href: string; readonly name: string };

type SourceIndexProps = {
  readonly words: Words;
  readonly sources: readonly { readonly source: Source; readonly uses: readonly Use[] }[];
};

/** Sources with how sure each makes us, when it was checked, and every page that cites it. */
export function SourceIndex({ words, sources }: SourceIndexProps) {
  return (
    <ul role="list" className="max-w-measure">
      {sources.map(({ source: { id, title, url, publisher, year, certainty, note, checkedOn }, uses }) => (
        <li key={id} id={id} className="border-b border-rule py-3">
          {url === null ? <cite>{title}</cite> : <a href={url}>{title}</a>}
          {/[.?!]$/.test(title) ? '' : '.'}{' '}
          <span className="small text-quiet">
            {publisher}, {year ?? words.layout.noYear}. {words.layout.certainty[certainty]}. {note}{' '}
            {words.layout.checkedOn(formatDate(checkedOn))}
          </span>
          <p className="small my-0">
            {words.sources.usedOn}{' '}
            {uses.map(({ href, name }, index) => (
              <span key={href}>
                {index > 0 && ', '}
                <a href={href}>{name}</a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
