import type { TermInput } from './schema.ts';

/** Letters that are not about treatment. */
export const generalTerms = [
  {
    id: 'aa',
    term: 'Level AA',
    abbreviation: 'AA',
    kind: 'general',
    meaning:
      'The middle one of three levels in the guidelines for web access. The fellowship Alcoholics Anonymous uses the same letters.',
    source: 'wcag-22',
  },
  {
    id: 'asl',
    term: 'American Sign Language',
    abbreviation: 'ASL',
    kind: 'general',
    meaning: 'The sign language that most deaf people in the United States use.',
  },
  {
    id: 'faq',
    term: 'Frequently asked questions',
    abbreviation: 'FAQ',
    kind: 'general',
    meaning: 'A list of questions with short answers. Ours is the page “Questions”.',
  },
  {
    id: 'lgbtq',
    term: 'Lesbian, gay, bisexual, transgender and queer',
    abbreviation: 'LGBTQ+',
    kind: 'general',
    meaning: 'The plus sign stands for others who do not find themselves in these words.',
  },
  {
    id: 'pdf',
    term: 'Portable Document Format',
    abbreviation: 'PDF',
    kind: 'general',
    meaning: 'A file that looks the same on every screen and in print.',
  },
  {
    id: 'relay-service',
    term: 'Relay service',
    kind: 'general',
    meaning:
      'A free phone service for people who cannot hear or speak well. An operator types or speaks for you.',
    source: 'relay-711',
  },
  {
    id: 'tty',
    term: 'Text telephone',
    abbreviation: 'TTY',
    kind: 'general',
    meaning: 'A phone with keys and a small screen, for people who are deaf or hard of hearing.',
    source: 'relay-711',
  },
  {
    id: 'us',
    term: 'United States',
    abbreviation: 'U.S.',
    kind: 'general',
    meaning: 'The country whose laws and phone numbers this site names.',
  },
  {
    id: 'wcag',
    term: 'Web Content Accessibility Guidelines',
    abbreviation: 'WCAG',
    kind: 'general',
    meaning: 'The world’s rules for websites that everyone can use.',
    source: 'wcag-22',
  },
  {
    id: 'zip',
    term: 'ZIP code',
    abbreviation: 'ZIP',
    kind: 'general',
    meaning: 'The number at the end of a postal address. Some help lines ask for it to find places near you.',
  },
] as const satisfies readonly TermInput[];
