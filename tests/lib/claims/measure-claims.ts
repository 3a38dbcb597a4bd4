import type { LabelledClaim, LabelledSentence } from './labelled-sentence.ts';

type ReadClaim = { readonly [Key in keyof LabelledClaim]: LabelledClaim[Key] };
/** One claim of one sentence, for people to read. */
export type Slip = { readonly text: string; readonly claim: string };

export type Measure = {
  readonly found: number;
  readonly missed: readonly Slip[];
  readonly wrong: readonly Slip[];
  /** Of what was read, the share that is labelled; 1 when nothing was read. */
  readonly precision: number;
  /** Of what is labelled, the share that was read; 1 when nothing is labelled. */
  readonly recall: number;
};

/** How well a reader finds what labelled sentences claim: role, act, session and what is said must all be equal. */
export function measureClaims(
  read: (text: string) => readonly ReadClaim[],
  sentences: readonly LabelledSentence[],
): Measure {
  const compared = sentences.map(({ text, claims }) => {
    const labelled = new Set(claims.map(nameClaim));
    const taken = new Set(read(text).map(nameClaim));
    const slip = (claim: string): Slip => ({ text, claim });
    return {
      found: [...taken].filter((claim) => labelled.has(claim)).length,
      missed: [...labelled].filter((claim) => !taken.has(claim)).map(slip),
      wrong: [...taken].filter((claim) => !labelled.has(claim)).map(slip),
    };
  });
  const found = compared.reduce((sum, each) => sum + each.found, 0);
  const missed = compared.flatMap((each) => each.missed);
  const wrong = compared.flatMap((each) => each.wrong);
  return {
    ...{ found, missed, wrong },
    precision: found + wrong.length === 0 ? 1 : found / (found + wrong.length),
    recall: found + missed.length === 0 ? 1 : found / (found + missed.length),
  };
}

function nameClaim({ role, act, session, says }: ReadClaim): string {
  return [role, act, session ?? 'no session', says].join(' ');
}
