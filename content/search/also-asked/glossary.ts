import { credentialTermsAsked } from './glossary/credential-terms.ts';
import { generalTermsAsked } from './glossary/general-terms.ts';
import { healthTermsAsked } from './glossary/health-terms.ts';
import { insuranceTermsAsked } from './glossary/insurance-terms.ts';
import { lawTermsAsked } from './glossary/law-terms.ts';
import { organizationTermsAsked } from './glossary/organization-terms.ts';
import { privacyTermsAsked } from './glossary/privacy-terms.ts';
import { treatmentTermsAsked } from './glossary/treatment-terms.ts';
import type { AlsoAsked } from '../schema.ts';

/** The glossary, and its terms in the groups of content/glossary. */
export const glossaryAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary',
    asked: [
      'glossary',
      'what do these words mean',
      'list of abbreviations',
      'dictionary of treatment words',
      'terms explained',
      'definitions',
      'what do the letters stand for',
      'acronyms',
      'i do not understand the jargon',
      'what are all these terms',
      'word list in plain english',
      'the social worker used words i never heard',
      'explain the medical language simply',
      'a to z of rehab words',
      'my discharge papers are full of initials',
      'meaning of clinical words',
      'lookup for a word i read here',
      'vocabulary for families new to this',
    ],
  },
  ...credentialTermsAsked,
  ...generalTermsAsked,
  ...healthTermsAsked,
  ...insuranceTermsAsked,
  ...lawTermsAsked,
  ...organizationTermsAsked,
  ...privacyTermsAsked,
  ...treatmentTermsAsked,
];
