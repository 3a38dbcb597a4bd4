import type { TrailStep } from './trail-of.ts';

/**
 * Where someone says whether a page was clear: the form, with the page named in its address. `trail` leads from home
 * to the page; undefined for home itself.
 */
export function feedbackAddress(trail: readonly TrailStep[]): string | undefined {
  const [home, here] = [trail[0], trail.at(-1)];
  if (home === undefined || here === undefined || home === here) return undefined;
  const prefix = home.href === '/' ? '' : home.href;
  return `${prefix}/contact?about=${here.href.slice(prefix.length)}`;
}
