import { askingTruths } from './asking-truths.ts';
import { nowTruths } from './now-truths.ts';
import { privacyTruths } from './privacy-truths.ts';
import { programTruths } from './program-truths.ts';
import { referralTruths } from './referral-truths.ts';
import type { TruthInput } from './schema.ts';

/** What is so, each thing once, by subject. The pages for clients, families and professionals are made of these. */
export const truths = [
  ...nowTruths,
  ...programTruths,
  ...privacyTruths,
  ...askingTruths,
  ...referralTruths,
] as const satisfies readonly TruthInput[];

/** The union of every id above, so that an order cannot name a truth that is not there. */
export type TruthId = (typeof truths)[number]['id'];
