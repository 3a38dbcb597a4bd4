import type { PhraseInput } from './schema.ts';

/** Names, titles and fixed words of law that hold a word from avoided-words.ts and keep it. Plurals are meant too. */
export const allowedPhrases = [
  {
    phrase: 'Substance Abuse and Mental Health Services Administration',
    reason: 'The name of the federal agency.',
  },
  {
    phrase: 'National Institute on Drug Abuse',
    reason: 'The name of the federal institute.',
  },
  {
    phrase: 'National Institute on Alcohol Abuse and Alcoholism',
    reason: 'The name of the federal institute.',
  },
  { phrase: 'relapse-prevention group', reason: 'The name of a method, explained once on its page.' },
  { phrase: 'relapse-prevention plan', reason: 'What comes out of the method of that name.' },
  { phrase: 'relapse prevention', reason: 'The name of the method itself.' },
  { phrase: 'abuse of a child', reason: 'Law names by it what staff must report.' },
  { phrase: 'abuse of an older', reason: 'Law names by it what staff must report.' },
  { phrase: 'child abuse', reason: 'Law names by it what staff must report.' },
  { phrase: 'elder abuse', reason: 'Law names by it what staff must report.' },
  { phrase: 'is being abused', reason: 'Law names by it what staff must report.' },
  { phrase: 'abuse or neglect', reason: 'Law names by it what staff must report.' },
  { phrase: 'domestic abuse', reason: 'Harm done by a partner, as help lines call it.' },
  { phrase: 'abuse at home', reason: 'Harm done by a partner or relative.' },
  { phrase: 'abusive partner', reason: 'Harm done by a partner, as help lines call it.' },
  { phrase: 'abusive relationship', reason: 'Harm done by a partner, as help lines call it.' },
  { phrase: 'Alcoholics Anonymous', reason: 'The name of a fellowship.' },
  { phrase: 'Narcotics Anonymous', reason: 'The name of a fellowship.' },
  { phrase: 'denial of coverage', reason: 'An insurer’s decision; the word is on its letter.' },
  { phrase: 'denial letter', reason: 'An insurer’s letter goes by this name.' },
  { phrase: 'Patient Protection and Affordable Care Act', reason: 'The name of the law.' },
  { phrase: 'alcoholism and substance abuse counselor', reason: 'A title that a state gives by law.' },
  { phrase: 'chemical dependency counselor', reason: 'A title that a state gives by law.' },
  { phrase: 'call it aftercare', reason: 'The glossary explains the word that others use.' },
  { phrase: 'seems drunk', reason: 'What a member of a group can see; it names a state, not a person.' },
  { phrase: 'expert team', reason: 'Quoted as a phrase of advertising that says nothing.' },
  { phrase: 'expired, lapsed', reason: 'What the record of a license says.' },
  { phrase: 'We promise no results', reason: 'It says that nothing is promised.' },
  { phrase: 'No one can promise', reason: 'It says that nothing is promised.' },
  { phrase: 'Nobody can promise', reason: 'It says that nothing is promised.' },
  {
    phrase: 'Promises on this page are those',
    reason: 'The notice of the made-up clinic says that no one stands behind its answer times.',
  },
] as const satisfies readonly PhraseInput[];
