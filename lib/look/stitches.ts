import type { RoleSlug } from '#content/roles/schema.ts';

/** How a role's thread is drawn, so that it can be told from the others without its color. */
type Stitch = 'solid' | 'dashed' | 'double' | 'dotted' | 'wave';

const stitchOf: Readonly<Record<RoleSlug, Stitch>> = {
  'licensed-therapist': 'solid',
  'addiction-counselor': 'dashed',
  psychiatrist: 'double',
  'peer-support-specialist': 'dotted',
  'family-therapist': 'wave',
};

/** What an SVG path needs to be a thread; lengths are in the drawing's own units. */
export type Thread = {
  readonly d: string;
  readonly strokeWidth: string;
  readonly strokeDasharray?: string;
};

/** A straight thread from `x` over `length` at the height `y`. `weight` is the width of its stroke. */
export function drawThread(
  role: RoleSlug,
  { x, y, length, weight }: { x: number; y: number; length: number; weight: number },
): Thread {
  const stitch = stitchOf[role];
  const line = (at: number) => `M${short(x)} ${short(at)}h${short(length)}`;
  if (stitch === 'double')
    return { d: line(y - weight) + line(y + weight), strokeWidth: short(weight * 0.7) };
  if (stitch === 'wave') {
    const half = weight * 2.7;
    const bends = Math.max(1, Math.floor(length / half) - 1);
    const first = `M${short(x)} ${short(y)}q${short(half / 2)} ${short(-weight * 2)} ${short(half)} 0`;
    return { d: first + `t${short(half)} 0`.repeat(bends), strokeWidth: short(weight * 0.85) };
  }
  return { d: line(y), ...strokeOf(stitch, weight) };
}

/** A thread as a ring around `x`, `y`. */
export function drawRing(
  role: RoleSlug,
  { x, y, radius, weight }: { x: number; y: number; radius: number; weight: number },
): Thread {
  const stitch = stitchOf[role];
  const ring = (r: number) =>
    `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 1 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 1 ${short(-2 * r)} 0`;
  if (stitch === 'double')
    return { d: ring(radius - weight) + ring(radius + weight), strokeWidth: short(weight * 0.7) };
  if (stitch === 'wave') return { d: drawWavyRing(x, y, radius, weight), strokeWidth: short(weight * 0.85) };
  return { d: ring(radius), ...strokeOf(stitch, weight) };
}

function strokeOf(stitch: Stitch, weight: number): Omit<Thread, 'd'> {
  if (stitch === 'dashed')
    return {
      strokeWidth: short(weight),
      strokeDasharray: `${short(weight * 3)} ${short(weight * 2.6)}`,
    };
  if (stitch === 'dotted')
    return { strokeWidth: short(weight * 1.15), strokeDasharray: `0.1 ${short(weight * 2.5)}` };
  return { strokeWidth: short(weight) };
}

/** Arcs that bend out and in by turns; their number is even, so that the ring closes. */
function drawWavyRing(x: number, y: number, radius: number, weight: number): string {
  const arcs = 2 * Math.round((Math.PI * radius) / (weight * 2.7));
  const point = (index: number) => {
    const angle = (2 * Math.PI * index) / arcs;
    return `${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`;
  };
  const bend = short(weight * 1.6);
  const path = Array.from(
    { length: arcs },
    (_, index) => `A${bend} ${bend} 0 0 ${String(index % 2)} ${point(index + 1)}`,
  );
  return `M${point(0)}${path.join('')}`;
}

/** Two decimals are finer than any screen, and keep pages small. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
