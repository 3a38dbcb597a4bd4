import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { placeOf } from '#lib/prose/place-of.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { findSoleLeaders } from './find-sole-leaders.ts';
import { judgeClaim } from './judge-claim.ts';
import { readPassages } from './read-passages.ts';
import { explainClaim, sayRemedy } from './say-claim.ts';

/** Sentences that say of a role what the catalog does not, each with what it says and the two ways to mend it. */
export function checkClaims(passages: readonly Passage[], catalog: Catalog): readonly ContentIssue[] {
  return readPassages(passages).flatMap(({ sentence, claims }) => {
    const contradictions = claims.flatMap((claim): readonly ContentIssue[] => {
      const contradiction = judgeClaim(claim, catalog);
      if (contradiction === undefined) return [];
      return [
        {
          ...placeOf(sentence),
          message: `"${sentence.text}" ${explainClaim(claim, contradiction, catalog)}`,
          remedy: sayRemedy(claim, contradiction, sentence),
        },
      ];
    });
    return contradictions.length > 0 ? contradictions : findSoleLeaders({ sentence, claims }, catalog);
  });
}
