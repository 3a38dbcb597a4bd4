import type { AlsoAsked } from '../schema.ts';
import { accessibilityAsked } from './accessibility.ts';
import { articlesAsked } from './articles.ts';
import { careTeamAsked } from './care-team.ts';
import { checkALicenseAsked } from './check-a-license.ts';
import { contactAsked } from './contact.ts';
import { dataAsked } from './data.ts';
import { editorialPolicyAsked } from './editorial-policy.ts';
import { faqAsked } from './faq.ts';
import { forAsked } from './for.ts';
import { getHelpNowAsked } from './get-help-now.ts';
import { glossaryAsked } from './glossary.ts';
import { nondiscriminationAsked } from './nondiscrimination.ts';
import { privacyAsked } from './privacy.ts';
import { questionsToAskAsked } from './questions-to-ask.ts';
import { safetyAsked } from './safety.ts';
import { sessionsAsked } from './sessions.ts';
import { sourcesAsked } from './sources.ts';
import { termsAsked } from './terms.ts';

/**
 * Other ways of asking, each as someone would type it, in a file for each page. The nearer a line is to real speech, the
 * more it finds; names of things go into synonyms.ts, where they count for all places. A line belongs to one place, the one
 * that answers it best. Misspellings stay out: search mends them by the words it knows, and a line would make it know them.
 */
export const alsoAsked: readonly AlsoAsked[] = [
  ...accessibilityAsked,
  ...articlesAsked,
  ...careTeamAsked,
  ...checkALicenseAsked,
  ...contactAsked,
  ...dataAsked,
  ...editorialPolicyAsked,
  ...faqAsked,
  ...forAsked,
  ...getHelpNowAsked,
  ...glossaryAsked,
  ...nondiscriminationAsked,
  ...privacyAsked,
  ...questionsToAskAsked,
  ...safetyAsked,
  ...sessionsAsked,
  ...sourcesAsked,
  ...termsAsked,
];
