import type { TermInput } from './schema.ts';

/** Laws and rules. */
export const lawTerms = [
  {
    id: 'aca',
    term: 'Affordable Care Act',
    abbreviation: 'ACA',
    kind: 'law',
    meaning:
      'The federal law on health insurance for everyone. On other sites the letters can mean the American Counseling Association.',
  },
  {
    id: 'ada',
    term: 'Americans with Disabilities Act',
    abbreviation: 'ADA',
    kind: 'law',
    meaning: 'The federal law against unequal treatment because of a disability.',
  },
  {
    id: 'cfr',
    term: 'Code of Federal Regulations',
    abbreviation: 'CFR',
    kind: 'law',
    meaning:
      'The collection of all federal rules. The number before it is the title, the number after it the part.',
  },
  {
    id: 'fr',
    term: 'Federal Register',
    abbreviation: 'FR',
    kind: 'law',
    meaning: 'The federal government’s daily paper, where new rules are printed.',
  },
  {
    id: 'parity',
    term: 'Parity',
    kind: 'law',
    meaning:
      'The rule that most health plans may not set harder limits on mental health care than on other care.',
    source: 'parity-consumer-guide',
  },
  {
    id: 'section-1557',
    term: 'Section 1557',
    kind: 'law',
    meaning: 'The part of the Affordable Care Act on equal treatment in health programs.',
    source: 'section-1557',
  },
  {
    id: 'state-board',
    term: 'State board',
    kind: 'law',
    meaning:
      'The state office that gives licenses in a field, keeps a public list of them, and takes complaints.',
  },
] as const satisfies readonly TermInput[];
