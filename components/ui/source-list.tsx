import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { formatDate } from './format-date.ts';

type SourceListProps = {
  readonly words: Words['layout'];
  readonly sources: readonly Source[];
  /** How often the page's text cites each source, where it is written in prose. */
  readonly citations?: ReadonlyMap<string, number>;
};

/** Where a page's facts were read, under `#sources`; each entry can be linked to as `#source-<id>`. */
export function SourceList({ words, sources, citations = new Map() }: SourceListProps) {
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
            <BackLinks words={words} id={id} count={citations.get(id) ?? 0} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Leads back to each place where the text cites the source. */
function BackLinks({
  words,
  id,
  count,
}: {
  readonly words: Words['layout'];
  readonly id: string;
  readonly count: number;
}) {
  return Array.from({ length: count }, (_, index) => (
    <a key={index} className="me-3 inline-block min-w-6 py-px" href={`#note-${id}-${String(index + 1)}`}>
      {index === 0 ? words.backToText : String(index + 1)}
    </a>
  ));
}
