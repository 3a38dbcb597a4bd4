import { credentialTerms } from './credential-terms.ts';
import { generalTerms } from './general-terms.ts';
import { healthTerms } from './health-terms.ts';
import { insuranceTerms } from './insurance-terms.ts';
import { lawTerms } from './law-terms.ts';
import { organizationTerms } from './organization-terms.ts';
import { privacyTerms } from './privacy-terms.ts';
import { treatmentTerms } from './treatment-terms.ts';

/** Words and abbreviations that pages use, a file a kind. A credential that a role names must stand here. */
export const glossary = [
  ...credentialTerms,
  ...treatmentTerms,
  ...healthTerms,
  ...privacyTerms,
  ...lawTerms,
  ...insuranceTerms,
  ...organizationTerms,
  ...generalTerms,
] as const;
