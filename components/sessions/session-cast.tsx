import type { Role, RoleSlug } from '#content/roles/schema.ts';
import type { Cell } from '#content/sessions/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PartMark } from '#components/ui/part-mark.tsx';
import { RoleThread } from '#components/ui/role-thread.tsx';
import { BasisLine } from './basis-line.tsx';

/** The five roles in one session: part, sentence and basis. Each has its role's slug as id, for links to the cell. */
export function SessionCast({
  words,
  roles,
  row,
  sources,
  link,
}: {
  readonly words: Words;
  readonly roles: readonly Role[];
  readonly row: Readonly<Record<RoleSlug, Cell>>;
  readonly sources: readonly Source[];
  readonly link: (address: string) => string;
}) {
  return (
    <ul role="list" className="cast mt-6 max-w-[52rem] border-t-2 border-ink">
      {roles.map(({ slug, title }) => {
        const { part, sentence, basis } = row[slug];
        return (
          <li key={slug} id={slug} className={`role-${slug}`}>
            <div>
              <RoleThread role={slug} />
              <a className="tap font-semibold text-role" href={link(`/care-team/${slug}`)}>
                {title}
              </a>
            </div>
            <div>
              <p className="part mt-0 font-semibold">
                <PartMark part={part} /> {words.layout.parts[part]}
              </p>
              <p className="mt-1">{sentence}</p>
              <p className="small mt-1 text-quiet">
                <BasisLine words={words.layout.basis} basis={basis} sources={sources} />
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
