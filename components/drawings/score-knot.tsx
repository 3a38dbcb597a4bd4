import type { Part } from '#content/sessions/schema.ts';

/** The knot of a part around the point 0, 0, in the color of the role around it. A role that takes no part has none. */
export function ScoreKnot({ part }: { readonly part: Part }) {
  if (part === 'none') return null;
  return (
    <>
      <circle className="halo" r="10" />
      <circle
        className={part === 'leads' ? 'disc' : 'ring'}
        r={part === 'leads' ? 7 : 6}
        strokeDasharray={part === 'may-lead' ? '3 3.3' : undefined}
      />
      {part === 'co-leads' && <path className="disc" d="M0-6a6 6 0 0 0 0 12z" />}
    </>
  );
}
