import type { Role } from '#content/roles/schema.ts';

/** How a role works with each of the others: one sentence each. */
export function RoleColleagues({
  role,
  roles,
  link,
}: {
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly link: (address: string) => string;
}) {
  return (
    <dl className="max-w-measure">
      {roles
        .filter(({ slug }) => slug !== role.slug)
        .map(({ slug, title }) => (
          <div key={slug}>
            <dt>
              <a className={`tap role-${slug} text-role`} href={link(`/care-team/${slug}`)}>
                {title}
              </a>
            </dt>
            <dd>{role.worksWith[slug]}</dd>
          </div>
        ))}
    </dl>
  );
}
