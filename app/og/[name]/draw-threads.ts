import type { RoleSlug } from '#content/roles/schema.ts';

type Stitch = {
  readonly color: string;
  readonly dash?: string;
  readonly drawing: 'line' | 'double' | 'wave';
};

/** The role's colors and stitches on paper, as pages show them in light mode. */
const stitches: Readonly<Record<RoleSlug, Stitch>> = {
  'licensed-therapist': { color: '#0A4A52', drawing: 'line' },
  'addiction-counselor': { color: '#74330C', dash: '28 22', drawing: 'line' },
  psychiatrist: { color: '#35327E', drawing: 'double' },
  'peer-support-specialist': { color: '#35500F', dash: '0.1 20', drawing: 'line' },
  'family-therapist': { color: '#6B1F4F', drawing: 'wave' },
};

const width = 1200;
const gap = 34;

/**
 * Five threads from edge to edge as a data address of an SVG, 1200 by 170. On a role's own picture its thread is
 * thick and the others stand back.
 */
export function drawThreads(own: RoleSlug | undefined): string {
  const threads = Object.entries(stitches).map(([slug, stitch], index) =>
    drawThread(stitch, gap * index + gap / 2, own === undefined ? 7 : slug === own ? 12 : 3),
  );
  const height = gap * threads.length;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" fill="none" stroke-linecap="round">${threads.join('')}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function drawThread({ color, dash, drawing }: Stitch, y: number, thickness: number): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  const stroke = drawing === 'double' ? thickness / 2.5 : thickness;
  const path =
    drawing === 'double' ? line(y - thickness / 2) + line(y + thickness / 2) : drawPath(drawing, y);
  return `<path d="${path}" stroke="${color}" stroke-width="${String(stroke)}"${dashes}/>`;
}

function drawPath(drawing: 'line' | 'wave', y: number): string {
  if (drawing === 'line') return line(y);
  const bends = Array.from({ length: width / 40 }, () => 't40 0').join('');
  return `M-40 ${String(y)}q20 -22 40 0${bends}`;
}

function line(y: number): string {
  return `M0 ${String(y)}H${String(width)}`;
}
