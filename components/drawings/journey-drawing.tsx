import type { RoleSlug } from '#content/roles/schema.ts';
import type { Stage } from '#content/sessions/journey.ts';
import { parts, type Part } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { nameRoles } from '#lib/catalog/who-leads.ts';
import { ThreadScore } from './thread-score.tsx';

type JourneyDrawingProps = {
  readonly words: Words['drawings'];
  readonly catalog: Catalog;
  readonly journey: readonly Stage[];
};

/** Who is with you from the first call to after the program; the same in words beneath, stage by stage. */
export function JourneyDrawing({ words, catalog, journey }: JourneyDrawingProps) {
  const stages = journey.map((stage) => ({ ...stage, parts: strongestParts(catalog, stage) }));
  return (
    <>
      <ThreadScore
        id="journey-drawing"
        title={words.journey.title}
        description={stages
          .map(({ title, parts: of }) => `${title}: ${nameStaff(words, catalog, of)}`)
          .join(' ')}
        roles={catalog.roles}
        groups={stages.map(({ id, title, parts: of }) => ({
          key: id,
          label: splitLabel(title),
          columns: [{ key: id, parts: of }],
        }))}
      />
      <ol role="list" className="stages">
        {stages.map(({ id, title, text, parts: of }) => (
          <li key={id}>
            <h3 className="mt-0">{title}</h3>
            <p className="mt-1">{text}</p>
            <p className="small mt-1 text-quiet">{nameStaff(words, catalog, of)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Each role's strongest part in any session of the stage. */
function strongestParts({ roles, matrix }: Catalog, { sessions }: Stage): Readonly<Record<RoleSlug, Part>> {
  const strongest = (role: RoleSlug) =>
    parts.find((part) => sessions.some((session) => matrix[session][role].part === part)) ?? 'none';
  return Object.fromEntries(roles.map(({ slug }) => [slug, strongest(slug)])) as Record<RoleSlug, Part>;
}

/** "Led by a licensed therapist. Also there: a peer support specialist." */
function nameStaff(
  words: Words['drawings'],
  { roles }: Catalog,
  of: Readonly<Record<RoleSlug, Part>>,
): string {
  const leading = roles.filter(({ slug }) => of[slug] === 'leads');
  const present = roles.filter(({ slug }) => of[slug] === 'co-leads' || of[slug] === 'supports');
  if (leading.length === 0) return words.journey.nobody;
  const also = present.length === 0 ? '' : ` ${words.journey.also(nameRoles(present, 'and'))}`;
  return `${words.journey.led(nameRoles(leading, 'and'))}${also}`;
}

/** Two lines at most, broken after the first word. */
function splitLabel(title: string): readonly string[] {
  const [first = '', ...rest] = title.split(' ');
  return rest.length === 0 ? [first] : [first, rest.join(' ')];
}
