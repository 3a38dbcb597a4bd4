import { converter, formatHex, toGamut, wcagContrast } from 'culori';
import { leastContrast, pairsInUse, type ColorName, type Palette } from './palette.ts';

/** One pair of colors that cannot be read well enough. */
export type ContrastFault = {
  readonly color: ColorName;
  readonly on: ColorName;
  /** The contrast it has and the one it needs, as in "4.5" for 4.5:1. */
  readonly has: number;
  readonly needs: number;
};

/** Every pair in use whose contrast is too low, by the formula of WCAG 2.2. Empty for a sound palette. */
export function findContrastFaults(palette: Palette): readonly ContrastFault[] {
  return pairsInUse.flatMap(({ color, on, as }) => {
    const has = wcagContrast(palette[color], palette[on]);
    const needs = leastContrast[as];
    return has >= needs ? [] : [{ color, on, has, needs }];
  });
}

const toOklch = converter('oklch');
const intoScreen = toGamut('rgb', 'oklch');
/** A step of lightness in OKLCH too small to be seen. */
const step = 0.002;

/**
 * The color nearest to `color` that reaches `needs` to 1 on every ground: hue and chroma stay as far as a screen can
 * show them, only the lightness moves. Undefined when none does, as between a black and a white ground.
 */
export function findNearestPassing(
  color: string,
  grounds: readonly string[],
  needs: number,
): string | undefined {
  const own = toOklch(color);
  if (own === undefined) return undefined;
  const distances = Array.from({ length: Math.ceil(1 / step) }, (_, index) => index * step);
  return distances
    .flatMap((distance) => [own.l - distance, own.l + distance])
    .filter((l) => l >= 0 && l <= 1)
    .map((l) => formatHex(intoScreen({ ...own, l })))
    .find((candidate) => grounds.every((ground) => wcagContrast(candidate, ground) >= needs));
}
