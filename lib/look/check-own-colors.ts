import type { Provider } from '#content/provider/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { findContrastFaults, findNearestPassing } from './contrast.ts';
import { leastContrast, withOwnColors, type Schemes } from './palette.ts';

const file = 'content/provider/provider.ts';

/** What is wrong with a provider's own colors, each fault with the nearest color that can be read. */
export function checkOwnColors(
  { colors }: Pick<Provider, 'colors'>,
  tokens: Schemes,
): readonly ContentIssue[] {
  if (colors === null) return [];
  const schemes = withOwnColors(tokens, colors);
  const places = [
    ['light', 'onPaper'],
    ['dark', 'inTheDark'],
  ] as const;
  return places.flatMap(([scheme, entry]) => {
    const palette = schemes[scheme];
    const [worst] = findContrastFaults(palette)
      .filter(({ color, on }) => color === 'link' || on === 'link')
      .sort((one, other) => one.has - other.has);
    if (worst === undefined) return [];
    const passing = findNearestPassing(palette.link, [palette.paper, palette.raised], leastContrast.text);
    return [
      {
        file,
        entry: `colors.${entry}`,
        message: `${palette.link} has a contrast of ${worst.has.toFixed(1)} to 1 with ${palette.paper} or ${palette.raised}; text needs ${String(leastContrast.text)} to 1.`,
        remedy:
          passing === undefined
            ? 'Choose another hue: no lightness of this one can be read.'
            : `The nearest color that can be read is ${passing}.`,
      },
    ];
  });
}
