import type { Role } from '#content/roles/schema.ts';
import type { Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { RoleThread } from '#components/ui/role-thread.tsx';

/** A role in short: its thread, its name as a link, what it does for you, and, where given, what it leads. */
export function RoleSummary({
  words,
  role,
  leads,
  link,
  headingLevel: Heading,
}: {
  readonly words: Words['careTeam'];
  readonly role: Role;
  readonly leads?: readonly Session[];
  readonly link: (address: string) => string;
  readonly headingLevel: 'h2' | 'h3';
}) {
  return (
    <div className="role-summary my-4">
      <RoleThread role={role.slug} />
      <Heading className="mt-1">
        <a className={`tap role-${role.slug} text-role`} href={link(`/care-team/${role.slug}`)}>
          {role.title}
        </a>
      </Heading>
      <p className="mt-0">{role.summary}</p>
      {leads !== undefined && (
        <p className="small text-quiet">
          {leads.length === 0
            ? words.leadsNothing
            : `${words.leads}: ${leads.map(({ inSentence }) => inSentence.replace(/^(?:the|an?) /, '')).join(', ')}.`}
        </p>
      )}
    </div>
  );
}
