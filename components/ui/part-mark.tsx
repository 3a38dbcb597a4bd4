import type { Part } from '#content/sessions/schema.ts';

/** The knot of a part, in the color of the role around it. A drawing only: the part's word stands beside it. */
export function PartMark({ part }: { readonly part: Part }) {
  return <span className={`knot knot-${part}`} aria-hidden="true" />;
}
