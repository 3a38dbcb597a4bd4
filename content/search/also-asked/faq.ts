import { faqAskingAsked } from './faq/asking.ts';
import { faqByVideoAsked } from './faq/by-video.ts';
import { faqCostAsked } from './faq/cost.ts';
import { faqFamilyAsked } from './faq/family.ts';
import { faqFitAsked } from './faq/fit.ts';
import { faqLicensesAsked } from './faq/licenses.ts';
import { faqMedicineAsked } from './faq/medicine.ts';
import { faqPrivacyAsked } from './faq/privacy.ts';
import { faqRolesAsked } from './faq/roles.ts';
import { faqTheWeekAsked } from './faq/the-week.ts';
import { faqWhoLeadsAsked } from './faq/who-leads.ts';
import type { AlsoAsked } from '../schema.ts';

/** The list of topics, and each topic by itself. */
export const faqAsked: readonly AlsoAsked[] = [
  {
    address: '/faq',
    asked: [
      'faq',
      'questions and answers',
      'frequently asked questions',
      'all questions',
      'common questions',
      'help topics',
      'what do people usually ask',
      'quick answers please',
      'i have a ton of questions',
      'is my question already answered somewhere',
      'short answers for families',
      'browse questions by topic',
      'what does everyone want to know',
      'q and a page',
      'just the basics in a few lines',
      'things other patients asked before me',
    ],
  },
  ...faqAskingAsked,
  ...faqByVideoAsked,
  ...faqCostAsked,
  ...faqFamilyAsked,
  ...faqFitAsked,
  ...faqLicensesAsked,
  ...faqMedicineAsked,
  ...faqPrivacyAsked,
  ...faqRolesAsked,
  ...faqTheWeekAsked,
  ...faqWhoLeadsAsked,
];
