import { limitedActs, type Role } from '#content/roles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';

/** Each role: whether it prescribes, diagnoses and gives therapy, and the sessions that it leads and co-leads. */
export function TeamList({
  words,
  catalog,
  link,
}: {
  readonly words: Words['readers'];
  readonly catalog: Catalog;
  readonly link: (address: string) => string;
}) {
  return (
    <dl className="max-w-measure">
      {catalog.roles.map((role) => (
        <div key={role.slug}>
          <dt>
            <a className="tap" href={link(`/care-team/${role.slug}`)}>
              {role.title}
            </a>
          </dt>
          <dd>{limitedActs.map((act) => words.acts[act][role.acts[act]]).join(' ')}</dd>
          {(['leads', 'co-leads'] as const).map((part) => (
            <SessionNames key={part} label={words.parts[part]} names={nameSessions(catalog, role, part)} />
          ))}
        </div>
      ))}
    </dl>
  );
}

function SessionNames({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  return names.length === 0 ? null : <dd>{`${label} ${names.join(', ')}.`}</dd>;
}

/** "process group": in a list, the article is one word too many. */
function nameSessions(catalog: Catalog, { slug }: Role, part: 'leads' | 'co-leads'): readonly string[] {
  return listSessionsWithPart(catalog, slug, part).map(({ inSentence }) =>
    inSentence.replace(/^(?:the|an?) /, ''),
  );
}
