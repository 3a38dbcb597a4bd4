import type { AskedQuestion } from '../asked-question.ts';

/** What the treatment is, and whom it fits. */
export const askedAboutTreatment: readonly AskedQuestion[] = [
  {
    asked: 'what even is iop',
    answeredBy: [
      '/articles/what-is-a-virtual-iop',
      '/glossary#iop',
      '/',
      '/for/clients',
      '/for/families',
      '/for/professionals',
    ],
  },
  {
    asked: 'rehab from home',
    answeredBy: [
      '/articles/what-is-a-virtual-iop',
      '/articles/is-virtual-iop-right-for-me',
      '/articles/virtual-or-in-person',
      '/faq/fit#is-virtual-right-for-me',
      '/',
      '/for/clients',
      '/for/families',
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
      '/articles/if-you-use-again',
      '/for/clients',
      '/for/families',
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
      '/for/clients',
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
      '/faq/fit#what-is-treated',
    ],
  },
  {
    asked: 'dual diagnosis',
    answeredBy: [
      '/articles/two-conditions-at-once',
      '/sessions/co-occurring-conditions-session',
      '/glossary#co-occurring-conditions',
      '/faq/fit#what-is-treated',
    ],
  },
  {
    asked: 'first day what do they ask',
    answeredBy: [
      '/articles/your-first-session',
      '/sessions/intake-and-orientation',
      '/sessions/level-of-care-assessment',
      '/articles/what-a-licensed-therapist-does',
      '/glossary#assessment',
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
