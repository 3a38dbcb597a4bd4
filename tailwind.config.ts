import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin.js';
import { provider } from './content/provider/provider.ts';
import { toVariables, withOwnColors, type Palette, type Schemes } from './lib/look/palette.ts';

/**
 * Every color of the site, of its drawings, icons and share pictures. Change one here and all of them follow;
 * tests/lib/look/contrast.test.ts says whether it can still be read. The reasons stand in docs/design-language.md.
 */
export const tokens = {
  light: {
    paper: '#fbf7f0',
    raised: '#f3ede2',
    ink: '#1e2326',
    quiet: '#474f54',
    rule: '#d9d1c3',
    mark: '#877f70',
    link: '#0a4a52',
    alarm: '#8a1515',
    'licensed-therapist': '#0a4a52',
    'addiction-counselor': '#74330c',
    psychiatrist: '#35327e',
    'peer-support-specialist': '#35500f',
    'family-therapist': '#6b1f4f',
  },
  dark: {
    paper: '#14181a',
    raised: '#1d2325',
    ink: '#ece7dd',
    quiet: '#b9bdb8',
    rule: '#3a4144',
    mark: '#7e8486',
    link: '#8fd3db',
    alarm: '#ffb4a8',
    'licensed-therapist': '#8fd3db',
    'addiction-counselor': '#f2b48c',
    psychiatrist: '#b9b6f5',
    'peer-support-specialist': '#b8d48a',
    'family-therapist': '#eba9cf',
  },
} as const satisfies Schemes;

/** The tokens with the clinic's own colors, where it has some. */
export const schemes: Schemes = withOwnColors(tokens, provider.colors);

/** Print needs no colors: stitches and knots tell roles and parts apart, and gray costs legibility. */
const inkOnPaper: Palette = {
  ...(Object.fromEntries(Object.keys(tokens.light).map((name) => [name, '#000000'])) as Palette),
  paper: '#ffffff',
  raised: '#ffffff',
  rule: '#999999',
};

const fallbackFaces =
  "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', 'Noto Serif', Georgia, serif";

const config: Config = {
  content: ['./app/**/*.tsx', './components/**/*.tsx'],
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        raised: 'var(--raised)',
        ink: 'var(--ink)',
        quiet: 'var(--quiet)',
        rule: 'var(--rule)',
        mark: 'var(--mark)',
        link: 'var(--link)',
        alarm: 'var(--alarm)',
        role: 'var(--role)',
      },
      maxWidth: { measure: '36rem', page: '68rem' },
    },
  },
  plugins: [
    plugin((api) => {
      api.addBase({
        ':root': {
          'color-scheme': 'light dark',
          '--face': `Literata, ${fallbackFaces}`,
          '--role': 'var(--ink)',
          ...toVariables(schemes.light),
        },
        '@media (prefers-color-scheme: dark)': { ':root': toVariables(schemes.dark) },
        '@media print': { ':root': toVariables(inkOnPaper) },
      });
    }),
  ],
};

export default config;
