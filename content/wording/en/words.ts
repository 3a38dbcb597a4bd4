import { layout } from './layout.ts';
import { pages } from './pages.ts';

/** Interface words in English. Another language is a folder beside this one with the same shape. */
export const words = {
  languageName: 'English',
  layout,
  pages,
};

/** The shape every language fills: leaving a word out of one is a type error. */
export type Words = typeof words;
