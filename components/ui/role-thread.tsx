import type { RoleSlug } from '#content/roles/schema.ts';

type RoleThreadProps = { readonly role: RoleSlug };

const wave = `M2 6q4-7 8 0${'t8 0'.repeat(11)}`;

/** Each role's stitch: it can be told from the others without its color. */
const stitches: Readonly<Record<RoleSlug, { readonly path: string; readonly dashes?: string }>> = {
  'licensed-therapist': { path: 'M2 6H94' },
  'addiction-counselor': { path: 'M2 6H94', dashes: '9 8' },
  psychiatrist: { path: 'M2 3H94M2 9H94' },
  'peer-support-specialist': { path: 'M2 6H94', dashes: '0.1 8' },
  'family-therapist': { path: wave },
};

/** A piece of a role's thread, in its color and stitch. It says nothing by itself: the role's name stands beside it. */
export function RoleThread({ role }: RoleThreadProps) {
  const { path, dashes } = stitches[role];
  return (
    <svg className={`thread role-${role}`} viewBox="0 0 96 12" aria-hidden="true" focusable="false">
      <path d={path} strokeDasharray={dashes} />
    </svg>
  );
}
