import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';

/** The names of all colors. `paper` and `raised` are grounds; a role's color has the name of its slug. */
export type ColorName = 'paper' | 'raised' | 'ink' | 'quiet' | 'rule' | 'mark' | 'link' | 'alarm' | RoleSlug;

/** One set of colors as `#rrggbb`; there is one for light and one for dark. */
export type Palette = Readonly<Record<ColorName, string>>;

export type Schemes = { readonly light: Palette; readonly dark: Palette };

/** The least contrast of text (WCAG 2.2, 1.4.6, level AAA) and of marks and borders that carry meaning (1.4.11). */
export const leastContrast = { text: 7, mark: 3 } as const;

type Pair = { readonly color: ColorName; readonly on: ColorName; readonly as: keyof typeof leastContrast };

const textColors = ['ink', 'quiet', 'link', 'alarm', ...roleSlugs] as const satisfies readonly ColorName[];
const grounds = ['paper', 'raised'] as const satisfies readonly ColorName[];

/** Every pair of colors in use, and as what. `rule` is no part of any: hairlines only divide and say nothing. */
export const pairsInUse: readonly Pair[] = [
  ...grounds.flatMap((on) => textColors.map((color): Pair => ({ color, on, as: 'text' }))),
  ...grounds.map((on): Pair => ({ color: 'mark', on, as: 'mark' })),
  // The button and the skip link are turned round: paper on a color.
  { color: 'paper', on: 'link', as: 'text' },
  { color: 'paper', on: 'ink', as: 'text' },
];

/** The two schemes with a provider's own color for links, buttons and focus; unchanged when it has none. */
export function withOwnColors(
  { light, dark }: Schemes,
  own: { readonly onPaper: string; readonly inTheDark: string } | null,
): Schemes {
  if (own === null) return { light, dark };
  return { light: { ...light, link: own.onPaper }, dark: { ...dark, link: own.inTheDark } };
}

/** The palette as CSS variables, `--paper` and so on, for one rule. */
export function toVariables(palette: Palette): Record<string, string> {
  return Object.fromEntries(Object.entries(palette).map(([name, color]) => [`--${name}`, color]));
}
