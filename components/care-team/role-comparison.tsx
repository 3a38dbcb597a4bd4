import type { ReactNode } from 'react';
import { limitedActs, type Role } from '#content/roles/schema.ts';
import { parts } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { RoleThread } from '#components/ui/role-thread.tsx';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';

type RoleComparisonProps = {
  readonly words: Words;
  readonly catalog: Catalog;
  /** Two or three, in the catalog's order. */
  readonly roles: readonly Role[];
  readonly link: (address: string) => string;
};

type Row = { readonly name: string; readonly tell: (role: Role) => ReactNode };

/** Roles side by side, a column each; on a phone each topic is a block with a line for each role. */
export function RoleComparison(props: RoleComparisonProps) {
  const { words, roles, link } = props;
  return (
    <table role="table" className="stacked w-full">
      <caption className="sr-only">{words.compare.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.compare.topic}
          </th>
          {roles.map(({ slug, title }) => (
            <th key={slug} role="columnheader" scope="col" className={`role-${slug}`}>
              <RoleThread role={slug} />
              <a className="inline-block py-px text-role" href={link(`/care-team/${slug}`)}>
                {title}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {listRows(props).map(({ name, tell }) => (
          <tr key={name} role="row">
            <th role="rowheader" scope="row">
              {name}
            </th>
            {roles.map((role) => (
              <td key={role.slug} role="cell" data-label={role.title}>
                {tell(role)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function listRows({ words, catalog, roles, link }: RoleComparisonProps): readonly Row[] {
  const { rows, limits, nothing } = words.compare;
  const taken = parts.filter(
    (part) =>
      part !== 'none' && roles.some(({ slug }) => listSessionsWithPart(catalog, slug, part).length > 0),
  );
  return [
    { name: rows.summary, tell: ({ summary }) => summary },
    ...limitedActs.map((act) => ({ name: rows.acts[act], tell: ({ acts }: Role) => limits[acts[act]] })),
    { name: rows.may, tell: ({ may }) => <Phrases phrases={may} /> },
    { name: rows.mayNot, tell: ({ mayNot }) => <Phrases phrases={mayNot} /> },
    ...taken.map((part) => ({
      name: words.layout.parts[part],
      tell: ({ slug }: Role) => {
        const sessions = listSessionsWithPart(catalog, slug, part);
        if (sessions.length === 0) return nothing;
        return (
          <ul role="list" className="mt-0">
            {sessions.map((session) => (
              <li key={session.slug}>
                <a className="inline-block py-px" href={link(`/sessions/${session.slug}#${slug}`)}>
                  {session.title}
                </a>
              </li>
            ))}
          </ul>
        );
      },
    })),
    { name: rows.licensedBy, tell: ({ licensedBy }) => licensedBy },
  ];
}

function Phrases({ phrases }: { readonly phrases: readonly string[] }) {
  return (
    <ul className="mt-0">
      {phrases.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
