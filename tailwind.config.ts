import type { Config } from 'tailwindcss';

/** The tokens of the look. Names are our own: an override of a built-in name is ignored by Tailwind 4. */
const config: Config = {
  content: ['./app/**/*.tsx', './components/**/*.tsx'],
  theme: {
    extend: {
      colors: {
        paper: 'var(--color-paper)',
        ink: 'var(--color-ink)',
      },
    },
  },
};

export default config;
