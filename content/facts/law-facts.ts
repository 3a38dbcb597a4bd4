import type { FactInput } from './schema.ts';

const checked = { checkedOn: '2026-11-24' } as const;
const checkedLater = { checkedOn: '2026-11-25', recheckOn: '2027-05-25' } as const;

/** Dates on which rules begin or end, and the figures they set. */
export const lawFacts = [
  {
    id: 'video-prescribing-ends',
    value: '2026-12-31',
    text: '{value}',
    source: 'dea-telehealth',
    certainty: 'primary',
    ...checked,
    recheckOn: '2026-12-31',
  },
  {
    id: 'part-2-compliance',
    value: '2026-02-16',
    text: '{value}',
    source: 'part-2-rule',
    certainty: 'primary',
    ...checked,
    recheckOn: '2027-05-24',
  },
  {
    id: 'medicare-iop-since',
    value: '2024-01-01',
    text: '{value}',
    source: 'medicare-iop',
    certainty: 'primary',
    ...checked,
    recheckOn: '2027-05-24',
  },
  {
    id: 'medicare-iop-hours',
    value: 9,
    text: 'at least {value} hours a week',
    source: 'medicare-iop',
    certainty: 'primary',
    ...checkedLater,
  },
  {
    id: 'good-faith-answer',
    value: 3,
    text: '{value} business days',
    source: 'good-faith-estimates',
    certainty: 'secondary',
    ...checkedLater,
  },
  {
    id: 'good-faith-dispute',
    value: 400,
    text: '${value} or more',
    source: 'good-faith-disputes',
    certainty: 'secondary',
    ...checkedLater,
  },
  {
    id: 'good-faith-dispute-time',
    value: 120,
    text: '{value} days',
    source: 'good-faith-disputes',
    certainty: 'secondary',
    ...checkedLater,
  },
  {
    id: 'appeal-time',
    value: 180,
    text: '{value} days',
    source: 'appeal-rights',
    certainty: 'primary',
    ...checkedLater,
  },
  {
    id: 'section-504-large',
    value: '2027-05-11',
    text: '{value}',
    source: 'section-504',
    certainty: 'primary',
    ...checked,
    recheckOn: '2027-05-11',
  },
] as const satisfies readonly FactInput[];
