import type { AskedQuestion } from './asked-question.ts';
import { askedAboutAccess } from './held-out/asked-about-access.ts';
import { askedAboutFamily } from './held-out/asked-about-family.ts';
import { askedAboutLicenses } from './held-out/asked-about-licenses.ts';
import { askedAboutMedicine } from './held-out/asked-about-medicine.ts';
import { askedAboutMoneyAndPrivacy } from './held-out/asked-about-money-and-privacy.ts';
import { askedAboutSetbacks } from './held-out/asked-about-setbacks.ts';
import { askedAboutStaff } from './held-out/asked-about-staff.ts';
import { askedAboutTheWeek } from './held-out/asked-about-the-week.ts';
import { askedAboutTreatment } from './held-out/asked-about-treatment.ts';
import { askedByClients } from './held-out/asked-by-clients-questions.ts';
import { askedByOthers } from './held-out/asked-by-others-questions.ts';
import { askedByRelatives } from './held-out/asked-by-relatives-questions.ts';

/**
 * Questions as people type them on a phone: short, misspelled, in words that the pages do not use.
 * They measure the search and must not shape it: words taken over from here would make the measure worthless.
 */
export const heldOutQuestions: readonly AskedQuestion[] = [
  ...askedAboutSetbacks,
  ...askedAboutStaff,
  ...askedAboutLicenses,
  ...askedAboutTreatment,
  ...askedAboutTheWeek,
  ...askedAboutMoneyAndPrivacy,
  ...askedAboutFamily,
  ...askedAboutMedicine,
  ...askedAboutAccess,
];

/** The same, written in December 2026 by kind of visitor, from the content as it was then. */
export const heldOutLaterQuestions: readonly AskedQuestion[] = [
  ...askedByClients,
  ...askedByRelatives,
  ...askedByOthers,
];
