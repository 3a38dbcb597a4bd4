import type { PhraseInput } from './schema.ts';

/** Capitals that everyone reads without help. All others are terms of the glossary. */
export const plainAbbreviations = [
  { phrase: 'US', reason: 'Better known than its long form.' },
  { phrase: 'USA', reason: 'Better known than its long form.' },
  { phrase: 'FAQ', reason: 'The usual name of a page of questions.' },
  { phrase: 'PDF', reason: 'Files are known by it alone.' },
  { phrase: 'CSV', reason: 'A kind of file, known by it alone to those who look for one.' },
  { phrase: 'JSON', reason: 'A kind of file, known by it alone to those who look for one.' },
  { phrase: 'TV', reason: 'A word of its own by now.' },
  { phrase: 'OK', reason: 'A word of its own by now.' },
  { phrase: 'ID', reason: 'A card that shows who you are is called so.' },
  { phrase: 'PIN', reason: 'Phones ask for it by this name.' },
  { phrase: 'PhD', reason: 'A degree known by its letters.' },
  {
    phrase: 'AYUDA',
    reason: 'The word that Spanish speakers send to the 988 Lifeline, in capitals as the line gives it.',
  },
  {
    phrase: 'HOME',
    reason: 'The word that people send to the Crisis Text Line, in capitals as the line gives it.',
  },
  { phrase: 'HOLA', reason: 'The word that Spanish speakers send to the Crisis Text Line.' },
  { phrase: 'START', reason: 'The word that people send to the Domestic Violence Hotline.' },
  { phrase: 'AA', reason: 'The middle level of the web accessibility guidelines, which has no long form.' },
  {
    phrase: 'SAMHSA',
    reason: 'A federal agency whose full name holds a word that we avoid: texts say what it is instead.',
  },
  {
    phrase: 'CFR',
    reason: 'Part of the name of a rule, 42 CFR Part 2; its long form helps nobody to find it.',
  },
  { phrase: 'TRICARE', reason: 'The name of the health plan of the military, which is written so.' },
  { phrase: 'SMART', reason: 'Part of a name, SMART Recovery.' },
  { phrase: 'LGBTQ', reason: 'The glossary explains it with its plus sign.' },
] as const satisfies readonly PhraseInput[];
