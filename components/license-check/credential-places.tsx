import { licenseKinds } from '#content/license-boards/schema.ts';
import type { Role } from '#content/roles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

type CredentialPlacesProps = { readonly words: Words['licenseCheck']; readonly roles: readonly Role[] };

/** For each kind of work: who keeps the list, and the letters of its roles, spelled out. */
export function CredentialPlaces({ words, roles }: CredentialPlacesProps) {
  const { kinds } = words;
  return licenseKinds.map((kind) => {
    const letters = listLetters(roles.filter(({ checkedAs }) => checkedAs === kind));
    return (
      <section key={kind} aria-labelledby={kind} className="max-w-measure">
        <h3 id={kind}>{kinds.names[kind]}</h3>
        <p>{kinds.places[kind]}</p>
        {letters.length > 0 && (
          <p className="small text-quiet">
            {kinds.letters} {letters.join('; ')}.
          </p>
        )}
      </section>
    );
  });
}

function listLetters(roles: readonly Role[]): readonly string[] {
  const letters = roles.flatMap(({ credentials }) =>
    credentials.map(
      ({ abbreviation, name }) => `${abbreviation}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    ),
  );
  return [...new Set(letters)];
}
