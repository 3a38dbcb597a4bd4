import type { FactInput } from './schema.ts';

const checked = { checkedOn: '2026-11-25', recheckOn: '2027-11-25' } as const;

/** Figures on medicines and on living with two conditions. */
export const medicineFacts = [
  {
    id: 'two-conditions-share',
    value: 31,
    text: 'about {value} in 100',
    source: 'samhsa-two-conditions',
    certainty: 'primary',
    ...checked,
  },
] as const satisfies readonly FactInput[];
