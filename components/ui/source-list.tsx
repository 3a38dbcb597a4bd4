import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { formatDate } from './format-date.ts';

type SourceListProps = { readonly words: Words['layout']; readonly sources: readonly Source[] };

/** Where a page's facts were read, under `#sources`; each entry can be linked to as `#source-<id>`. */
export function SourceList({ words, sources }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <ol className="small max-w-measure">
        {sources.map(({ id, title, url, publisher, year, certainty, note, checkedOn }) => (
          <li key={id} id={`source-${id}`}>
            {url === null ? <cite>{title}</cite> : <a href={url}>{title}</a>}
            {/[.?!]$/.test(title) ? '' : '.'}{' '}
            <span className="text-quiet">
              {publisher}, {year ?? words.noYear}. {words.certainty[certainty]}. {note}{' '}
              {words.checkedOn(formatDate(checkedOn))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
