import type { RoleSlug } from '#content/roles/schema.ts';
import type { Basis, Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PartMark } from '#components/ui/part-mark.tsx';
import { basisOf } from '#lib/catalog/basis-of.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';

type CellReasonsProps = {
  readonly words: Words;
  readonly catalog: Pick<Catalog, 'matrix' | 'sources'>;
  readonly sessions: readonly Session[];
  readonly role: RoleSlug;
  readonly link: (address: string) => string;
};

/** What one role does in some sessions: part, sentence, why we say so and how sure that is. */
export function CellReasons({ words, catalog, sessions, role, link }: CellReasonsProps) {
  return (
    <ul role="list" className={`cast role-${role} mt-6 max-w-[52rem] border-t-2 border-ink`}>
      {sessions.map(({ slug, title }) => {
        const { part, sentence, basis } = catalog.matrix[slug][role];
        return (
          <li key={slug}>
            <div>
              <a className="tap font-semibold" href={link(`/sessions/${slug}#${role}`)}>
                {title}
              </a>
            </div>
            <div>
              <p className="part mt-0 font-semibold">
                <PartMark part={part} /> {words.layout.parts[part]}
              </p>
              <p className="mt-1">{sentence}</p>
              <p className="small mt-1 text-quiet">{sayBasis(words.layout, catalog, basis)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** In words alone: the source itself is listed where the session's name leads. */
function sayBasis(
  { basis: words, certainty: sure }: Words['layout'],
  catalog: Pick<Catalog, 'sources'>,
  basis: Basis,
): string {
  if (basis.kind === 'inference') return words.inference;
  const { source, certainty } = basisOf(catalog, basis);
  const from =
    basis.kind === 'article'
      ? `${words.article} ${words.sections[basis.section]}`
      : `${words.source} ${source?.publisher ?? ''}`;
  return `${from}. ${sure[certainty]}.`;
}
