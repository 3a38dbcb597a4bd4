/** One thing that is looked for: a word, or a phrase that means something else than its words do. */
export type Concept = {
  /** The stems as they were said. */
  readonly said: readonly string[];
  /** Stems of all that says the same: what was said itself, then what it means. */
  readonly ways: readonly (readonly string[])[];
  /** Whether it holds small words alone, such as "how" and "not": they matter between short names, and in no text. */
  readonly isSmall: boolean;
  /** How much it counts beside other concepts, 0 to 1: less when it only tells for whom someone asks. */
  readonly counts: number;
};
