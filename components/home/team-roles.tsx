import type { Words } from '#content/wording/en/words.ts';
import { RoleSummary } from '#components/care-team/role-summary.tsx';
import { TeamFigure } from '#components/drawings/team-figure.tsx';
import type { Catalog } from '#lib/catalog/catalog-source.ts';

/** The five roles in words, and the drawing of them around you, under `#team`. */
export function TeamRoles({
  words,
  catalog,
  link,
}: {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly link: (address: string) => string;
}) {
  return (
    <section aria-labelledby="team">
      <h2 id="team">{words.home.teamHeading}</h2>
      <div className="drawing-and-list">
        <TeamFigure words={words.drawings} catalog={catalog} />
        <div className="roles">
          {catalog.roles.map((role) => (
            <RoleSummary key={role.slug} words={words.careTeam} role={role} link={link} headingLevel="h3" />
          ))}
        </div>
      </div>
    </section>
  );
}
