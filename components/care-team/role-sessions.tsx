import type { Role } from '#content/roles/schema.ts';
import { parts } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PartMark } from '#components/ui/part-mark.tsx';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';

/** A role's sessions by the part it takes; sessions it takes no part in are left out. */
export function RoleSessions({
  words,
  role,
  catalog,
  link,
}: {
  readonly words: Words;
  readonly role: Role;
  readonly catalog: Catalog;
  readonly link: (address: string) => string;
}) {
  const groups = parts
    .filter((part) => part !== 'none')
    .map((part) => ({ part, sessions: listSessionsWithPart(catalog, role.slug, part) }))
    .filter(({ sessions }) => sessions.length > 0);
  return (
    <div className={`role-${role.slug} max-w-measure`}>
      {groups.map(({ part, sessions }) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h3 id={`part-${part}`} className="flex items-center gap-2">
            <span className="part">
              <PartMark part={part} /> {words.layout.parts[part]}
            </span>
          </h3>
          <ul role="list" className="flex flex-wrap gap-x-6">
            {sessions.map(({ slug, title }) => (
              <li key={slug} className="my-0">
                <a className="tap" href={link(`/sessions/${slug}#${role.slug}`)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
