import { avoidedSpellings } from './avoided-spellings.ts';
import { blamingWords } from './blaming-words.ts';
import { sellingWords } from './selling-words.ts';
import { unclearWords } from './unclear-words.ts';

/** Every word that the site avoids, and what it writes in its place. A name that holds one is in allowed-phrases.ts. */
export const avoidedWords = [...blamingWords, ...sellingWords, ...unclearWords, ...avoidedSpellings];
