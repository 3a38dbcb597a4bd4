import type { Role } from '#content/roles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** What a role may do and what it may not, side by side where there is room. */
export function RoleLimits({ words, role }: { readonly words: Words['careTeam']; readonly role: Role }) {
  const columns = [
    ['may', words.headings.may, role.may],
    ['may-not', words.headings.mayNot, role.mayNot],
  ] as const;
  return (
    <div className="grid max-w-page gap-x-12 md:grid-cols-2">
      {columns.map(([id, heading, entries]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <ul>
            {entries.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
