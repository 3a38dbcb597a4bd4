import type { SourceInput } from './schema.ts';

const checked = { checkedOn: '2026-11-25', recheckOn: '2027-05-25' } as const;

/** What someone with little money can do, and how to object when a plan says no. */
export const moneySources = [
  {
    id: 'medicaid-any-time',
    title: 'Special enrollment opportunities: Medicaid all year',
    publisher: 'HealthCare.gov',
    year: null,
    url: 'https://www.healthcare.gov/coverage-outside-open-enrollment/',
    certainty: 'primary',
    ...checked,
  },
  {
    id: 'health-center-fees',
    title: 'Sliding fee scale',
    publisher: 'Health Resources and Services Administration',
    year: null,
    url: 'https://www.bphc.hrsa.gov/technicalassistance/taresources/slidingscale.html',
    certainty: 'primary',
    note: 'Read as an older copy.',
    ...checked,
  },
  {
    id: 'appeal-rights',
    title: 'Appealing a health plan decision: internal appeals',
    publisher: 'HealthCare.gov',
    year: null,
    url: 'https://www.healthcare.gov/appeal-insurance-company-decision/internal-appeals/',
    certainty: 'primary',
    ...checked,
  },
] as const satisfies readonly SourceInput[];
