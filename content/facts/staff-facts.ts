import type { FactInput } from './schema.ts';

const checked = { checkedOn: '2026-11-24', recheckOn: '2027-05-24' } as const;

/** Training and work of the five roles. */
export const staffFacts = [
  {
    id: 'counselor-supervised-years',
    value: 2,
    text: '{value} years',
    source: 'cms-mft-mhc',
    certainty: 'primary',
    ...checked,
  },
  {
    id: 'addiction-counselor-work-hours',
    value: { min: 2000, max: 6000 },
    text: '{min} to {max} hours',
    source: 'ic-rc',
    certainty: 'secondary',
    ...checked,
  },
  {
    id: 'counselor-supervised-hours',
    value: 3000,
    text: '{value} hours',
    source: 'cms-mft-mhc',
    certainty: 'primary',
    ...checked,
  },
  {
    id: 'family-therapist-supervised-years',
    value: 2,
    text: '{value} years',
    source: 'aamft-role',
    certainty: 'primary',
    ...checked,
  },
  {
    id: 'peer-training-hours',
    value: { min: 40, max: 60 },
    text: '{min} to {max} hours',
    source: 'samhsa-peer-standards',
    certainty: 'secondary',
    ...checked,
  },
  {
    id: 'peer-supervised-hours',
    value: 120,
    text: 'up to {value} hours',
    source: 'samhsa-peer-standards',
    certainty: 'secondary',
    ...checked,
  },
  {
    id: 'residency-years',
    value: 4,
    text: 'at least {value} years',
    source: 'apa-psychiatry',
    certainty: 'secondary',
    ...checked,
  },
  {
    id: 'psychiatrists-without-psychotherapy',
    value: 53,
    text: '{value} percent',
    source: 'tadmon-olfson-2021',
    certainty: 'primary',
    ...checked,
  },
  {
    id: 'visits-with-psychotherapy',
    value: 21.6,
    text: '{value} percent',
    source: 'tadmon-olfson-2021',
    certainty: 'primary',
    ...checked,
  },
] as const satisfies readonly FactInput[];
