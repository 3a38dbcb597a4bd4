import type { Role } from '#content/roles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { licenseKindAddress } from '#lib/pages/license-address.ts';

/** How people in a role train, what the letters after their names stand for, who licenses them, how to check. */
export function RoleTraining({
  words,
  role,
  termIds,
  link,
}: {
  readonly words: Words['careTeam'];
  readonly role: Role;
  /** The glossary's id for each abbreviation. */
  readonly termIds: ReadonlyMap<string, string>;
  readonly link: (address: string) => string;
}) {
  return (
    <div className="max-w-measure">
      <h2 id="credentials">{words.headings.credentials}</h2>
      <ul>
        {role.education.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{words.lettersStandFor}</p>
      <dl>
        {role.credentials.map(({ abbreviation, name, note }) => (
          <div key={abbreviation} className="flex flex-wrap items-center gap-x-3 border-b border-rule py-1">
            <dt className="mt-0">
              <a className="tap" href={link(`/glossary#${termIds.get(abbreviation) ?? ''}`)}>
                {abbreviation}
              </a>
            </dt>
            <dd>
              {name}. {note}
            </dd>
          </div>
        ))}
      </dl>
      <h2 id="check">{words.headings.check}</h2>
      <p>{role.licensedBy}</p>
      <p>
        {role.howToCheck} <a href={link(licenseKindAddress(role.checkedAs))}>{words.checkLink}</a>.
      </p>
    </div>
  );
}
