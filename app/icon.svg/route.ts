import { drawIcon } from '#lib/look/draw-threads.ts';
import { schemes } from '#tokens';

export const dynamic = 'force-static';

/** The icon of the browser's tab, in the site's own colors. */
export function GET(): Response {
  return new Response(drawIcon(schemes), { headers: { 'content-type': 'image/svg+xml' } });
}
