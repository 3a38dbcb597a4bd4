import type { AlsoAsked } from '../schema.ts';

export const sourcesAsked: readonly AlsoAsked[] = [
  {
    address: '/sources',
    asked: [
      'sources',
      'references',
      'list of studies',
      'where is this from',
      'citations',
      'bibliography',
      'show me the research you used',
      'links to the government documents',
      'which books and papers is this based on',
      'footnotes',
      'where did you get these numbers from',
      'evidence behind the articles',
      'i want to read the original study',
      'list of the laws and reports you quote',
      'prove what you say with literature',
      'are these claims backed by science papers',
      'full reading list with web links',
    ],
  },
];
