import type { FactInput } from './schema.ts';

/** Figures that only the standing pages state. */
export const pageFacts = [
  {
    id: 'ocr-complaint-days',
    value: 180,
    text: 'within {value} days',
    source: 'ocr-complaint-process',
    certainty: 'primary',
    checkedOn: '2026-11-25',
    recheckOn: '2027-05-25',
  },
] as const satisfies readonly FactInput[];
