import type { RoleSlug } from '#content/roles/schema.ts';
import { drawThread } from '#lib/look/stitches.ts';

type RoleThreadProps = { readonly role: RoleSlug };

/** A piece of a role's thread, in its color and stitch. It says nothing by itself: the role's name stands beside it. */
export function RoleThread({ role }: RoleThreadProps) {
  return (
    <svg className={`thread role-${role}`} viewBox="0 0 96 12" aria-hidden="true" focusable="false">
      <path {...drawThread(role, { x: 2, y: 6, length: 92, weight: 3 })} />
    </svg>
  );
}
