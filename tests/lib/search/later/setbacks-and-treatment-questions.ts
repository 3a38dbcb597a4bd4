import type { AskedQuestion } from '../asked-question.ts';

/** What goes wrong, and what is treated and how; mostly from clients. */
export const setbacksAndTreatmentQuestions: readonly AskedQuestion[] = [
  // Setbacks
  {
    asked: 'i used last night should i tell my therapist',
    answeredBy: [
      '/faq/fit#what-if-i-use-again',
      '/articles/if-you-use-again',
      '/articles/what-an-addiction-counselor-does#used-again',
      '/sessions/individual-therapy',
    ],
  },
  {
    asked: 'what happens if i relapse during iop',
    answeredBy: [
      '/faq/fit#what-if-i-use-again',
      '/articles/if-you-use-again',
      '/articles/what-an-addiction-counselor-does#used-again',
      '/sessions/relapse-prevention-group',
    ],
  },
  {
    asked: 'will i get kicked out for using',
    answeredBy: [
      '/articles/if-you-use-again#no-blame',
      '/articles/if-you-use-again#the-plan',
      '/faq/fit#what-if-i-use-again',
      '/sessions/relapse-prevention-group',
    ],
  },
  {
    asked: 'anything that helps with cravings',
    answeredBy: [
      '/sessions/individual-addiction-counseling',
      '/sessions/relapse-prevention-group',
      '/care-team/addiction-counselor',
      '/faq/roles#what-addiction-counselors-do',
      '/articles/what-an-addiction-counselor-does#a-week',
      '/articles/medicines-and-who-prescribes#opioid-use-disorder',
      '/faq/medicine#is-it-one-drug-for-another',
      '/articles/if-you-use-again#the-team',
      '/articles/if-you-use-again#the-plan',
      '/glossary#craving',
    ],
  },
  {
    asked: 'is it dangerous to stop drinking cold turkey at home',
    answeredBy: [
      '/faq/fit#can-i-stop-drinking-at-home',
      '/articles/is-virtual-iop-right-for-me#withdrawal',
      '/get-help-now#withdrawal',
      '/for/clients#withdrawal',
      '/for/families#withdrawal',
      '/for/professionals#withdrawal',
      '/articles/medicines-and-who-prescribes#stopping',
      '/articles/if-you-use-again#first',
      '/articles/your-first-session#not-safe',
      '/articles/what-an-addiction-counselor-does#first-talk',
      '/articles/two-conditions-at-once#which-first',
      '/articles/questions-for-any-program#before',
      '/glossary#withdrawal',
    ],
  },
  {
    asked: 'i want to quit the program',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/articles/changing-your-therapist#if-no',
      '/faq/the-week#how-long-does-it-last',
      '/sessions/treatment-plan-review',
      '/articles/peer-support-and-its-limits#what-for',
    ],
  },
  {
    asked: 'how many sessions can i miss before im out',
    answeredBy: [
      '/faq/the-week#what-if-i-miss-a-session',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
    ],
  },
  {
    asked: 'they asked me to leave the program now what',
    answeredBy: ['/articles/after-the-program#coming-back', '/get-help-now#finding-treatment'],
  },
  {
    asked: 'still not getting better after a month',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/sessions/treatment-plan-review',
      '/articles/changing-your-therapist#which-problem',
      '/articles/cbt-dbt-and-motivational-interviewing#your-say',
      '/articles/is-virtual-iop-right-for-me#assessment',
    ],
  },
  {
    asked: 'feel worse since i started therapy',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/articles/changing-your-therapist#which-problem',
      '/articles/cbt-dbt-and-motivational-interviewing#your-say',
      '/sessions/treatment-plan-review',
      '/sessions/grief-shame-or-trauma-group',
    ],
  },
  {
    asked: 'what comes after iop',
    answeredBy: [
      '/faq/the-week#what-happens-at-the-end',
      '/articles/after-the-program',
      '/sessions/discharge-and-continuing-care',
      '/glossary#continuing-care',
      '/glossary#step-down',
    ],
  },
  {
    asked: 'my son relapsed again after treatment',
    answeredBy: [
      '/articles/after-the-program#coming-back',
      '/articles/if-you-use-again#the-plan',
      '/articles/if-you-use-again#after-a-pause',
      '/faq/family#what-can-i-do-now',
      '/faq/family#what-if-they-do-not-want-help',
      '/get-help-now#worried',
      '/sessions/family-education',
      '/for/families#own-support',
      '/glossary#return-to-use',
    ],
  },
  {
    asked: 'showing up to group high',
    answeredBy: [
      '/articles/if-you-use-again#first',
      '/sessions/process-group',
      '/articles/peer-support-and-its-limits#when-they-call',
    ],
  },
  {
    asked: 'can i come back after i dropped out',
    answeredBy: ['/articles/after-the-program#coming-back'],
  },
  {
    asked: 'failed drug test what now',
    answeredBy: [
      '/faq/fit#do-you-test-for-drugs',
      '/articles/if-you-use-again#the-plan',
      '/articles/if-you-use-again#no-blame',
      '/faq/fit#what-if-i-use-again',
    ],
  },
  {
    asked: 'husband wants to drop out of treatment',
    answeredBy: [
      '/faq/family#what-if-they-do-not-want-help',
      '/for/families#they-say-no',
      '/faq/family#what-if-it-is-not-helping-them',
      '/for/families#own-support',
    ],
  },
  {
    asked: 'does a relapse mean treatment failed',
    answeredBy: [
      '/articles/if-you-use-again#the-plan',
      '/articles/if-you-use-again#no-blame',
      '/articles/after-the-program#coming-back',
      '/glossary#return-to-use',
    ],
  },
  {
    asked: 'depression getting worse do i need more care',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/sessions/treatment-plan-review',
      '/sessions/level-of-care-assessment',
      '/sessions/co-occurring-conditions-session',
      '/articles/is-virtual-iop-right-for-me#danger',
      '/articles/is-virtual-iop-right-for-me#assessment',
      '/articles/is-virtual-iop-right-for-me#other-places',
      '/articles/two-conditions-at-once#one-plan',
      '/articles/after-the-program#coming-back',
    ],
  },
  {
    asked: 'opiate withdrawl what helps',
    answeredBy: [
      '/articles/is-virtual-iop-right-for-me#withdrawal',
      '/articles/medicines-and-who-prescribes#opioid-use-disorder',
      '/get-help-now#withdrawal',
    ],
  },
  {
    asked: 'scared to relapse after i finish',
    answeredBy: [
      '/articles/after-the-program',
      '/sessions/discharge-and-continuing-care',
      '/sessions/relapse-prevention-group',
      '/faq/the-week#what-happens-at-the-end',
    ],
  },

  // Treatment
  {
    asked: 'do you treat bipolar',
    answeredBy: ['/faq/fit#what-is-treated', '/articles/two-conditions-at-once#how-common'],
  },
  {
    asked: 'whats dbt',
    answeredBy: [
      '/glossary#dbt',
      '/articles/cbt-dbt-and-motivational-interviewing#dbt',
      '/articles/cbt-dbt-and-motivational-interviewing#side-by-side',
      '/sessions/skills-group',
      '/articles/who-leads-sessions#licensed-therapists',
    ],
  },
  {
    asked: 'cbt vs dbt diffrence',
    answeredBy: [
      '/articles/cbt-dbt-and-motivational-interviewing',
      '/sessions/skills-group',
      '/articles/who-leads-sessions#licensed-therapists',
    ],
  },
  {
    asked: 'motivational interviewing meaning',
    answeredBy: [
      '/sessions/motivational-interviewing',
      '/glossary#motivational-interviewing',
      '/articles/cbt-dbt-and-motivational-interviewing#mi',
      '/articles/cbt-dbt-and-motivational-interviewing#side-by-side',
      '/faq/asking#what-if-i-am-not-sure',
    ],
  },
  {
    asked: 'trauma therapy when im newly sober',
    answeredBy: ['/articles/two-conditions-at-once#both-together', '/sessions/grief-shame-or-trauma-group'],
  },
  {
    asked: 'depression and drinking at the same time',
    answeredBy: [
      '/articles/two-conditions-at-once',
      '/sessions/co-occurring-conditions-session',
      '/faq/fit#what-is-treated',
      '/faq/roles#can-a-counselor-treat-depression',
      '/articles/what-a-psychiatrist-does#two-visits',
      '/glossary#co-occurring-conditions',
    ],
  },
  {
    asked: 'iop vs php',
    answeredBy: ['/glossary#php', '/glossary#iop', '/articles/is-virtual-iop-right-for-me#other-places'],
  },
  {
    asked: 'do i need inpatient rehab or is iop enough',
    answeredBy: [
      '/articles/is-virtual-iop-right-for-me',
      '/faq/fit#is-virtual-right-for-me',
      '/sessions/level-of-care-assessment',
      '/articles/virtual-or-in-person#in-person-better',
      '/articles/what-is-a-virtual-iop#studies',
      '/for/clients#not-for',
    ],
  },
  {
    asked: 'what do they ask in the assesment',
    answeredBy: [
      '/sessions/level-of-care-assessment',
      '/articles/your-first-session#what-is-asked',
      '/articles/is-virtual-iop-right-for-me#assessment',
      '/sessions/psychiatric-evaluation',
      '/articles/what-a-psychiatrist-does#first-talk',
      '/articles/what-an-addiction-counselor-does#first-talk',
      '/glossary#assessment',
    ],
  },
  {
    asked: 'who writes my treatment plan',
    answeredBy: [
      '/glossary#treatment-plan',
      '/care-team/licensed-therapist',
      '/sessions/treatment-plan-review',
    ],
  },
  {
    asked: 'what level of care does my daughter need',
    answeredBy: [
      '/sessions/level-of-care-assessment',
      '/articles/is-virtual-iop-right-for-me',
      '/faq/fit#is-virtual-right-for-me',
      '/for/families#not-for',
      '/glossary#level-of-care',
      '/articles/your-first-session#next',
    ],
  },
  {
    asked: 'is online as good as in person',
    answeredBy: [
      '/faq/fit#does-virtual-work',
      '/articles/virtual-or-in-person',
      '/articles/what-is-a-virtual-iop#studies',
    ],
  },
  {
    asked: 'drug testing at home how does it work',
    answeredBy: ['/faq/fit#do-you-test-for-drugs'],
  },
  {
    asked: 'do i have to go to aa',
    answeredBy: [
      '/faq/fit#do-i-have-to-go-to-meetings',
      '/articles/after-the-program#meetings',
      '/glossary#mutual-support-meeting',
    ],
  },
  {
    asked: 'alternatives to 12 step',
    answeredBy: ['/articles/after-the-program#meetings', '/faq/fit#do-i-have-to-go-to-meetings'],
  },
  {
    asked: 'is weekly therapy enough',
    answeredBy: [
      '/faq/fit#is-virtual-right-for-me',
      '/articles/is-virtual-iop-right-for-me#when-it-fits',
      '/articles/is-virtual-iop-right-for-me#other-places',
      '/articles/is-virtual-iop-right-for-me#assessment',
      '/sessions/level-of-care-assessment',
    ],
  },
  {
    asked: 'adhd and addiction together',
    answeredBy: [
      '/articles/two-conditions-at-once',
      '/sessions/co-occurring-conditions-session',
      '/faq/fit#what-is-treated',
      '/glossary#co-occurring-conditions',
    ],
  },
  {
    asked: 'can i change my goals in the plan',
    answeredBy: [
      '/sessions/treatment-plan-review',
      '/glossary#treatment-plan',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
      '/articles/what-a-licensed-therapist-does#what-they-lead',
      '/articles/what-an-addiction-counselor-does#first-talk',
      '/sessions/individual-therapy',
    ],
  },
  {
    asked: 'how do they decide my diagnosis',
    answeredBy: [
      '/glossary#diagnosis',
      '/sessions/psychiatric-evaluation',
      '/articles/what-a-psychiatrist-does#two-visits',
      '/articles/what-a-psychiatrist-does#first-talk',
    ],
  },
  {
    asked: 'can i join for anxiety only no drug problem',
    answeredBy: ['/faq/fit#what-is-treated', '/for/clients#what-it-is'],
  },
];
