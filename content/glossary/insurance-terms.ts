import type { TermInput } from './schema.ts';

/** Words on bills and in the papers of a health plan. */
export const insuranceTerms = [
  {
    id: 'copayment',
    term: 'Copayment',
    kind: 'insurance',
    meaning: 'A fixed sum that you pay for a visit or a medicine. People often say copay.',
  },
  {
    id: 'deductible',
    term: 'Deductible',
    kind: 'insurance',
    meaning:
      'What you pay in a year before your plan begins to pay. Some kinds of care may be left out of it.',
  },
  {
    id: 'good-faith-estimate',
    term: 'Good-faith estimate',
    kind: 'insurance',
    meaning:
      'A written list of what care is likely to cost. You have a right to one if you do not use insurance.',
    source: 'good-faith-notice',
  },
  {
    id: 'in-network',
    term: 'In-network',
    kind: 'insurance',
    meaning: 'Said of a provider that has a contract with your plan. It often costs you less.',
    source: 'coverage-glossary',
  },
  {
    id: 'medicaid',
    term: 'Medicaid',
    kind: 'insurance',
    meaning: 'Public health insurance for people with low income. Each state runs its own.',
  },
  {
    id: 'medicare',
    term: 'Medicare',
    kind: 'insurance',
    meaning: 'Federal health insurance, mostly for older people and people with disabilities.',
  },
  {
    id: 'out-of-network',
    term: 'Out-of-network',
    kind: 'insurance',
    meaning:
      'Said of a provider without a contract with your plan. You may have to pay the rest of the bill.',
    source: 'coverage-glossary',
  },
  {
    id: 'prior-authorization',
    term: 'Prior authorization',
    kind: 'insurance',
    meaning: 'A yes that your plan wants to give before care starts. Ask who sends the request.',
  },
] as const satisfies readonly TermInput[];
