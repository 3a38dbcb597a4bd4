import type { SessionSlug } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PartMark } from '#components/ui/part-mark.tsx';
import type { Catalog } from '#lib/catalog/catalog-source.ts';

/** All five parts in one session, for the middle of a text. */
export function PartList({
  words,
  catalog,
  session,
  link,
}: {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly session: SessionSlug;
  readonly link: (address: string) => string;
}) {
  return (
    <ul role="list" className="border-t border-rule">
      {catalog.roles.map(({ slug, title }) => {
        const { part } = catalog.matrix[session][slug];
        return (
          <li key={slug} className="my-0 flex flex-wrap justify-between gap-x-3 border-b border-rule py-2">
            <a href={link(`/sessions/${session}#${slug}`)}>{title}</a>
            <span className="part">
              <PartMark part={part} /> {words.layout.parts[part]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
