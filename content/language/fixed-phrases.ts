import type { PhraseInput } from './schema.ts';

/** Phrases that several pages share on purpose; the search for repeated sentences passes over them. */
export const fixedPhrases = [
  { phrase: 'call or text 988', reason: 'Whoever needs it must find the same words everywhere.' },
  { phrase: 'if you are in danger now', reason: 'Whoever needs it must find the same words everywhere.' },
  { phrase: 'if a life is in danger', reason: 'Whoever needs it must find the same words everywhere.' },
  { phrase: 'no licensed professional has reviewed', reason: 'One state of affairs, told in one way.' },
  { phrase: 'this is general information, not medical advice', reason: 'A notice with one wording.' },
] as const satisfies readonly PhraseInput[];
