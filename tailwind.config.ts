import type { Config } from 'tailwindcss';

/**
 * The tokens of the look, for utility classes. Names are our own: an override of a built-in name is ignored by
 * Tailwind 4. The values live in app/globals.css, where dark mode changes them.
 */
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
      fontFamily: { heading: 'var(--serif)', text: 'var(--sans)' },
      maxWidth: { measure: '37rem', page: '68rem' },
    },
  },
};

export default config;
