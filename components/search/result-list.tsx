import type { Words } from '#content/wording/en/words.ts';
import { excerpt } from '#lib/search/excerpt.ts';
import type { ResultGroup } from '#lib/search/group-hits.ts';
import { MarkedWords } from './marked-words.tsx';

/** The results of one sort: where each leads, on which page it stands, and words of it. */
export function ResultList({
  words,
  group,
  marked,
  link,
}: {
  readonly words: Words['search'];
  readonly group: ResultGroup;
  readonly marked: ReadonlySet<string>;
  readonly link: (address: string) => string;
}) {
  if (group.hits.length === 0) return null;
  return (
    <section aria-labelledby={group.name}>
      <h3 id={group.name}>{words.groups[group.name]}</h3>
      <ul role="list" className="max-w-measure">
        {group.hits.map(({ document: { address, title, page, text } }) => (
          <li key={address} className="border-b border-rule py-3">
            <a className="tap" href={link(address)}>
              {title}
            </a>
            {page !== undefined && <p className="small my-0 text-quiet">{words.onPage(page)}</p>}
            <p className="my-0">
              <MarkedWords parts={excerpt(text, marked)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
