import type { TermInput } from './schema.ts';

/** Who may learn what about you. */
export const privacyTerms = [
  {
    id: 'part-2',
    term: '42 CFR Part 2',
    kind: 'privacy',
    meaning:
      'The federal rule that protects records of substance use treatment more strictly than other health records.',
    source: 'part-2-rule',
  },
  {
    id: 'hipaa',
    term: 'Health Insurance Portability and Accountability Act',
    abbreviation: 'HIPAA',
    kind: 'privacy',
    meaning: 'The federal law on the privacy of health information.',
  },
  {
    id: 'informed-consent',
    term: 'Informed consent',
    kind: 'privacy',
    meaning:
      'Your yes to treatment, given after someone has told you what it is, what it may do, and what else there is.',
  },
  {
    id: 'notice-of-privacy-practices',
    term: 'Notice of privacy practices',
    kind: 'privacy',
    meaning:
      'The paper in which a program says how it uses and shares your health information, and what your rights are.',
  },
  {
    id: 'phi',
    term: 'Protected health information',
    abbreviation: 'PHI',
    kind: 'privacy',
    meaning: 'What the HIPAA law calls health information that can be tied to you.',
  },
  {
    id: 'release-of-information',
    term: 'Release of information',
    abbreviation: 'ROI',
    kind: 'privacy',
    meaning:
      'A form on which you say what may be shared, by whom, with whom and for what. You may cancel it in writing.',
    source: 'hipaa-authorization',
  },
  {
    id: 'consent',
    term: 'Written consent',
    kind: 'privacy',
    meaning:
      'Your signed permission for staff to share something about you, with whom and for what. You can take it back.',
    source: 'part-2-rule',
  },
] as const satisfies readonly TermInput[];
