/**
 * Words that tell for whom someone asks, and little of what: "what does my dad need on the first day" asks about the first
 * day. Search counts them, but less than others. Each form is its own line; "kids" and "teen" stay out, as they are often
 * what is asked about.
 */
export const wordsForWhom: readonly string[] = [
  ...[
    'mom',
    'mother',
    'mum',
    'dad',
    'father',
    'parent',
    'parents',
    'stepmom',
    'stepdad',
    'grandma',
    'grandpa',
  ],
  ...['son', 'sons', 'daughter', 'daughters', 'brother', 'sister', 'sibling', 'grandson', 'granddaughter'],
  ...['nephew', 'niece', 'cousin', 'uncle', 'aunt', 'husband', 'hubby', 'wife', 'spouse', 'boyfriend'],
  ...['girlfriend', 'fiance', 'he', 'him', 'his', 'she', 'her', 'hers'],
];
