import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';
import type { Part } from '#content/sessions/schema.ts';
import type { Palette, Schemes } from './palette.ts';
import { drawThread } from './stitches.ts';

export type ThreadParts = Readonly<Record<RoleSlug, Part>>;

/** How thick a role's thread is drawn for its part in what a picture is about; 1 where it is about no session. */
const thickness: Readonly<Record<Part, number>> = {
  leads: 1.6,
  'co-leads': 1.1,
  supports: 0.7,
  'may-lead': 0.4,
  none: 0.4,
};

/**
 * The five threads from edge to edge as an SVG of `width` by `height` pixels. With `parts`, those who lead stand out
 * and the others stand back.
 */
export function drawThreads(
  palette: Palette,
  { width, height, parts }: { width: number; height: number; parts?: ThreadParts | undefined },
): string {
  const gap = height / roleSlugs.length;
  const threads = roleSlugs.map((role, index) => {
    const weight = (gap / 5) * (parts === undefined ? 1 : thickness[parts[role]]);
    // Beyond both edges, so that no end of a stitch is seen.
    return toPath(role, palette[role], { x: -gap, y: gap * (index + 0.5), length: width + 2 * gap, weight });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" fill="none" stroke-linecap="round">${threads.join('')}</svg>`;
}

/**
 * The site's icon: the five threads on a piece of paper, 64 units square, its corners rounded by `corner` units.
 * It takes the dark colors in the dark.
 */
export function drawIcon({ light, dark }: Schemes, corner = 12): string {
  const rules = roleSlugs.map((role) => `.${role}{stroke:${dark[role]}}`).join('');
  const threads = roleSlugs.map((role, index) => {
    // Two lines at full weight would run into one at the size of a tab.
    const weight = role === 'psychiatrist' ? 2.2 : 3.2;
    return toPath(role, light[role], { x: 10, y: 12 + index * 10, length: 44, weight });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke-linecap="round"><style>@media(prefers-color-scheme:dark){.paper{fill:${dark.paper}}${rules}}</style><rect class="paper" width="64" height="64" rx="${String(corner)}" fill="${light.paper}"/>${threads.join('')}</svg>`;
}

function toPath(role: RoleSlug, color: string, place: Parameters<typeof drawThread>[1]): string {
  const { d, strokeWidth, strokeDasharray } = drawThread(role, place);
  const dashes = strokeDasharray === undefined ? '' : ` stroke-dasharray="${strokeDasharray}"`;
  return `<path class="${role}" d="${d}" stroke="${color}" stroke-width="${strokeWidth}"${dashes}/>`;
}

/** An SVG as an address that an `<img>` takes without asking any host. */
export function toDataAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
