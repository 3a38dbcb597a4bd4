import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';
import type { Palette } from './palette.ts';
import { drawThread } from './stitches.ts';

/**
 * The five threads from edge to edge as an SVG of `width` by `height` pixels. On a role's own picture its thread is
 * thick and the others stand back.
 */
export function drawThreads(
  palette: Palette,
  { width, height, own }: { width: number; height: number; own?: RoleSlug | undefined },
): string {
  const gap = height / roleSlugs.length;
  const weight = gap / 5;
  const threads = roleSlugs.map((role, index) => {
    const size = own === undefined ? weight : role === own ? weight * 1.6 : weight * 0.5;
    return toPath(role, palette[role], { x: 0, y: gap * (index + 0.5), length: width, weight: size });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" fill="none" stroke-linecap="round">${threads.join('')}</svg>`;
}

/** The site's icon: the five threads on a piece of paper, 64 units square. It takes the dark colors in the dark. */
export function drawIcon({ light, dark }: { readonly light: Palette; readonly dark: Palette }): string {
  const rules = roleSlugs.map((role) => `.${role}{stroke:${dark[role]}}`).join('');
  const threads = roleSlugs.map((role, index) => {
    // Two lines at full weight would run into one at the size of a tab.
    const weight = role === 'psychiatrist' ? 2.6 : 4;
    return toPath(role, light[role], { x: 10, y: 12 + index * 10, length: 44, weight });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke-linecap="round"><style>@media(prefers-color-scheme:dark){.paper{fill:${dark.paper}}${rules}}</style><rect class="paper" width="64" height="64" rx="12" fill="${light.paper}"/>${threads.join('')}</svg>`;
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
