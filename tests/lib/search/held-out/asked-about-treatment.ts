import type { AskedQuestion } from '../asked-question.ts';

/** What the treatment is, whom it fits, and what if it does not. */
export const askedAboutTreatment: readonly AskedQuestion[] = [
  { asked: 'what even is iop', answeredBy: ['/articles/what-is-a-virtual-iop', '/glossary#iop'] },
  {
    asked: 'rehab from home',
    answeredBy: [
      '/articles/what-is-a-virtual-iop',
      '/articles/is-virtual-iop-right-for-me',
      '/articles/virtual-or-in-person',
      '/faq/fit#is-virtual-right-for-me',
    ],
  },
  {
    asked: 'does online rehab actually work',
    answeredBy: [
      '/faq/fit#does-virtual-work',
      '/articles/virtual-or-in-person',
      '/articles/what-is-a-virtual-iop',
    ],
  },
  {
    asked: 'iop or php',
    answeredBy: [
      '/glossary#iop',
      '/glossary#php',
      '/glossary#level-of-care',
      '/articles/what-is-a-virtual-iop',
      '/articles/is-virtual-iop-right-for-me',
      '/sessions/level-of-care-assessment',
    ],
  },
  {
    asked: 'inpatient or outpatient',
    answeredBy: [
      '/articles/what-is-a-virtual-iop',
      '/articles/is-virtual-iop-right-for-me',
      '/glossary#level-of-care',
      '/glossary#residential',
      '/glossary#iop',
      '/sessions/level-of-care-assessment',
    ],
  },
  {
    asked: 'detox at home',
    answeredBy: [
      '/faq/fit#can-i-stop-drinking-at-home',
      '/articles/is-virtual-iop-right-for-me',
      '/articles/medicines-and-who-prescribes',
      '/get-help-now',
      '/glossary#withdrawal',
    ],
  },
  {
    asked: 'what if i slip',
    answeredBy: [
      '/faq/fit#what-if-i-use-again',
      '/articles/if-you-use-again',
      '/articles/what-an-addiction-counselor-does',
      '/articles/after-the-program',
      '/sessions/relapse-prevention-group',
      '/glossary#return-to-use',
    ],
  },
  {
    asked: 'i drank last nite do they kick me out',
    answeredBy: [
      '/faq/fit#what-if-i-use-again',
      '/articles/if-you-use-again',
      '/articles/what-an-addiction-counselor-does',
    ],
  },
  {
    asked: '12 steps',
    answeredBy: [
      '/articles/after-the-program',
      '/faq/fit#do-i-have-to-go-to-meetings',
      '/glossary#mutual-support-meeting',
    ],
  },
  {
    asked: 'not religious is that ok for meetings',
    answeredBy: ['/articles/after-the-program', '/faq/fit#do-i-have-to-go-to-meetings'],
  },
  {
    asked: 'not sure i even have a problem',
    answeredBy: [
      '/faq/asking#what-if-i-am-not-sure',
      '/sessions/motivational-interviewing',
      '/articles/cbt-dbt-and-motivational-interviewing',
      '/articles/your-first-session',
      '/glossary#motivational-interviewing',
    ],
  },
  {
    asked: 'dbt',
    answeredBy: [
      '/glossary#dbt',
      '/articles/cbt-dbt-and-motivational-interviewing',
      '/articles/who-leads-sessions',
      '/sessions/skills-group',
    ],
  },
  {
    asked: 'cognitive behavorial',
    answeredBy: [
      '/glossary#cbt',
      '/articles/cbt-dbt-and-motivational-interviewing',
      '/articles/who-leads-sessions',
      '/sessions/skills-group',
    ],
  },
  {
    asked: 'bad stuff happened when i was a kid',
    answeredBy: [
      '/sessions/grief-shame-or-trauma-group',
      '/sessions/individual-therapy',
      '/care-team/licensed-therapist',
      '/articles/two-conditions-at-once',
      '/articles/what-an-addiction-counselor-does',
      '/articles/peer-support-and-its-limits',
    ],
  },
  {
    asked: 'ptsd and drinking',
    answeredBy: [
      '/articles/two-conditions-at-once',
      '/sessions/co-occurring-conditions-session',
      '/glossary#co-occurring-conditions',
    ],
  },
  {
    asked: 'dual diagnosis',
    answeredBy: [
      '/articles/two-conditions-at-once',
      '/sessions/co-occurring-conditions-session',
      '/glossary#co-occurring-conditions',
    ],
  },
  {
    asked: 'its not helping',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/sessions/treatment-plan-review',
      '/articles/changing-your-therapist',
    ],
  },
  {
    asked: 'when im done then what',
    answeredBy: [
      '/faq/the-week#what-happens-at-the-end',
      '/articles/after-the-program',
      '/sessions/discharge-and-continuing-care',
      '/glossary#continuing-care',
      '/glossary#step-down',
    ],
  },
  {
    asked: 'can i come back if i mess up after',
    answeredBy: ['/articles/after-the-program', '/sessions/relapse-prevention-group'],
  },
  {
    asked: 'first day what do they ask',
    answeredBy: [
      '/articles/your-first-session',
      '/sessions/intake-and-orientation',
      '/sessions/level-of-care-assessment',
      '/faq/asking#what-happens-first',
      '/articles/what-a-licensed-therapist-does',
    ],
  },
  {
    asked: 'help finding a job and place to live',
    answeredBy: [
      '/sessions/case-management',
      '/care-team/addiction-counselor',
      '/faq/roles#what-addiction-counselors-do',
      '/faq/who-leads#what-counselors-lead',
      '/articles/what-an-addiction-counselor-does',
      '/articles/who-leads-sessions',
      '/glossary#case-management',
    ],
  },
];
