import type { About, Claim } from './claim.ts';
import { readSentence } from './read-sentence.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What a text of one or more sentences claims of roles and sessions, true or not. */
export function readClaims(text: string, about: About = {}): readonly Claim[] {
  const claims: Claim[] = [];
  let context = about;
  for (const { segment } of segmenter.segment(text)) {
    const reading = readSentence(segment, context);
    claims.push(...reading.claims);
    context = reading.about;
  }
  return claims;
}
