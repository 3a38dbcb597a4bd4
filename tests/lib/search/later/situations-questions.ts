import type { AskedQuestion } from '../asked-question.ts';

/** Setbacks, family and treatment, as concrete situations. */
export const situationsQuestions: readonly AskedQuestion[] = [
  // Setbacks
  {
    asked: 'i drank last night do i have to tell my counselor',
    answeredBy: [
      '/articles/if-you-use-again',
      '/articles/what-an-addiction-counselor-does#used-again',
      '/faq/fit#what-if-i-use-again',
      '/sessions/individual-addiction-counseling',
      '/sessions/individual-therapy',
    ],
  },
  {
    asked: 'smoked weed after 3 weeks sober now what',
    answeredBy: [
      '/articles/if-you-use-again',
      '/faq/fit#what-if-i-use-again',
      '/articles/what-an-addiction-counselor-does#used-again',
      '/sessions/relapse-prevention-group',
    ],
  },
  {
    asked: 'will i get kicked out if i test positive',
    answeredBy: [
      '/faq/fit#do-you-test-for-drugs',
      '/articles/if-you-use-again#no-blame',
      '/articles/if-you-use-again#the-plan',
      '/sessions/relapse-prevention-group',
    ],
  },
  {
    asked: 'cravings at night after group ends',
    answeredBy: [
      '/sessions/individual-addiction-counseling',
      '/sessions/relapse-prevention-group',
      '/articles/what-an-addiction-counselor-does#a-week',
      '/articles/if-you-use-again#the-plan',
      '/faq/the-week#can-i-reach-someone-between-sessions',
      '/faq/roles#what-addiction-counselors-do',
      '/glossary#craving',
    ],
  },
  {
    asked: 'too ashamed to log in after i used',
    answeredBy: [
      '/articles/if-you-use-again',
      '/sessions/relapse-prevention-group',
      '/faq/fit#what-if-i-use-again',
    ],
  },
  {
    asked: 'missed two groups this week what happens',
    answeredBy: [
      '/faq/the-week#what-if-i-miss-a-session',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
    ],
  },
  {
    asked: 'its not helping after a month',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/sessions/treatment-plan-review',
      '/articles/changing-your-therapist#which-problem',
      '/articles/cbt-dbt-and-motivational-interviewing#your-say',
    ],
  },
  {
    asked: 'dont like my group can i switch',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
      '/articles/peer-support-and-its-limits#what-for',
      '/sessions/treatment-plan-review',
    ],
  },
  {
    asked: 'can i quit the program early',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/faq/the-week#how-long-does-it-last',
      '/articles/changing-your-therapist#if-no',
    ],
  },
  {
    asked: 'dropped out last year can i come back',
    answeredBy: ['/articles/after-the-program#coming-back'],
  },
  {
    asked: 'finished iop how do i stay sober',
    answeredBy: [
      '/articles/after-the-program',
      '/sessions/discharge-and-continuing-care',
      '/faq/the-week#what-happens-at-the-end',
      '/glossary#continuing-care',
    ],
  },
  {
    asked: 'keep relapsing do i need residential',
    answeredBy: [
      '/articles/if-you-use-again#the-plan',
      '/faq/fit#what-if-i-use-again',
      '/sessions/level-of-care-assessment',
      '/articles/is-virtual-iop-right-for-me#assessment',
      '/articles/is-virtual-iop-right-for-me#other-places',
      '/articles/what-is-a-virtual-iop#studies',
    ],
  },
  {
    asked: 'wedding next week everyone will be drinking',
    answeredBy: [
      '/sessions/relapse-prevention-group',
      '/articles/a-week-in-a-virtual-iop#monday-tuesday',
      '/articles/a-week-in-a-virtual-iop#wednesday',
      '/sessions/individual-addiction-counseling',
    ],
  },
  {
    asked: 'does my family get told if i relapse',
    answeredBy: [
      '/articles/if-you-use-again#no-blame',
      '/privacy#families',
      '/for/clients#without-consent',
      '/faq/privacy#who-learns-of-my-treatment',
      '/faq/privacy#what-may-you-tell-me',
      '/articles/what-staff-may-tell-a-family#without-consent',
      '/for/families#without-consent',
      '/articles/what-an-addiction-counselor-does#family',
    ],
  },

  // Family matters
  {
    asked: 'husband wont admit he drinks too much',
    answeredBy: [
      '/faq/family#what-if-they-do-not-want-help',
      '/for/families#they-say-no',
      '/get-help-now#worried',
      '/faq/family#what-can-i-do-now',
    ],
  },
  {
    asked: 'can my wife sit in on a session',
    answeredBy: [
      '/for/clients#family-sessions',
      '/for/families#family-sessions',
      '/sessions/family-or-couple-therapy',
      '/sessions/multi-family-group',
      '/sessions/intake-and-orientation',
      '/sessions/level-of-care-assessment',
      '/sessions/individual-addiction-counseling',
      '/sessions/individual-therapy',
      '/sessions/process-group',
      '/sessions/psychiatric-evaluation',
      '/sessions/medication-visit',
      '/articles/family-sessions-and-consent',
      '/articles/what-a-family-therapist-does#consent',
      '/articles/your-first-session#who-is-there',
      '/faq/family#can-i-take-part',
      '/faq/family#can-we-come-as-a-couple',
      '/care-team/family-therapist',
    ],
  },
  {
    asked: 'will my parents find out what i say in group',
    answeredBy: [
      '/articles/groups-by-video#privacy',
      '/sessions/process-group',
      '/faq/privacy#who-learns-of-my-treatment',
      '/faq/privacy#what-may-you-tell-me',
      '/for/clients#without-consent',
      '/privacy#families',
      '/articles/what-staff-may-tell-a-family#without-consent',
      '/for/families#without-consent',
      '/articles/what-a-licensed-therapist-does#family',
      '/articles/what-an-addiction-counselor-does#family',
    ],
  },
  {
    asked: 'should i throw out the alcohol in the house',
    answeredBy: [
      '/articles/what-an-addiction-counselor-does#family',
      '/sessions/individual-addiction-counseling',
    ],
  },
  {
    asked: 'he started drinking again what do i do',
    answeredBy: [
      '/faq/family#what-can-i-do-now',
      '/faq/family#what-if-it-is-not-helping-them',
      '/articles/what-staff-may-tell-a-family#today',
      '/articles/what-staff-may-tell-a-family#tell-the-team',
      '/get-help-now#worried',
      '/for/families#may-listen',
    ],
  },
  {
    asked: 'what do we talk about in family session',
    answeredBy: [
      '/articles/what-a-family-therapist-does#first-talk',
      '/sessions/family-or-couple-therapy',
      '/articles/family-sessions-and-consent#in-the-session',
      '/faq/roles#what-family-therapists-do',
      '/care-team/family-therapist',
      '/sessions/multi-family-group',
    ],
  },
  {
    asked: 'can my ex use my treatment in custody case',
    answeredBy: [
      '/faq/privacy#can-it-cost-my-license',
      '/faq/privacy#can-it-be-used-in-court',
      '/privacy#limits',
      '/privacy#professionals',
      '/for/clients#privacy-limits',
    ],
  },
  {
    asked: 'i dont want my mom involved',
    answeredBy: [
      '/articles/your-first-session#refuse',
      '/for/clients#without-consent',
      '/for/clients#family-sessions',
      '/articles/family-sessions-and-consent#consent',
      '/articles/what-a-family-therapist-does#consent',
      '/articles/what-a-family-therapist-does#no-consent',
      '/articles/a-week-in-a-virtual-iop#thursday',
      '/privacy#families',
      '/faq/privacy#who-learns-of-my-treatment',
      '/sessions/family-or-couple-therapy',
      '/care-team/family-therapist',
    ],
  },
  {
    asked: 'can i call and ask how my daughter is doing',
    answeredBy: [
      '/faq/privacy#what-may-you-tell-me',
      '/articles/what-staff-may-tell-a-family',
      '/for/families#without-consent',
      '/for/families#with-consent',
      '/privacy#families',
      '/faq/family#can-i-talk-with-the-therapist',
      '/articles/what-a-licensed-therapist-does#family',
      '/articles/what-an-addiction-counselor-does#family',
      '/articles/what-a-peer-support-specialist-does#family',
      '/articles/what-a-psychiatrist-does#family',
      '/articles/what-a-family-therapist-does#no-consent',
    ],
  },
  {
    asked: 'support group for wives of alcoholics',
    answeredBy: [
      '/sessions/family-education',
      '/sessions/multi-family-group',
      '/sessions/peer-support-group',
      '/for/families#own-support',
      '/faq/family#is-there-a-peer-for-families',
      '/faq/family#what-if-they-do-not-want-help',
      '/articles/after-the-program#meetings',
    ],
  },
  {
    asked: 'my boyfriend still uses at home',
    answeredBy: ['/articles/if-you-use-again#the-plan', '/articles/is-virtual-iop-right-for-me#home'],
  },
  {
    asked: 'can kids be home during group',
    answeredBy: ['/faq/by-video#what-if-children-are-at-home', '/articles/getting-ready#place'],
  },
  {
    asked: 'he yells and scares me do i have to do couples session',
    answeredBy: [
      '/articles/family-sessions-and-consent#not-right',
      '/articles/family-sessions-and-consent#alone-first',
      '/articles/family-sessions-and-consent#consent',
      '/articles/what-a-family-therapist-does#alone-first',
      '/faq/family#can-we-come-as-a-couple',
      '/faq/family#what-if-home-is-not-safe',
      '/faq/roles#what-a-family-therapist-may-not-do',
      '/get-help-now#safety',
      '/sessions/family-or-couple-therapy',
      '/care-team/family-therapist',
    ],
  },
  {
    asked: 'my son is 16 can i sign him up',
    answeredBy: [
      '/faq/fit#do-you-take-teenagers',
      '/faq/asking#can-i-ask-for-someone-else',
      '/for/families#ask-for-someone',
      '/for/families#who-it-serves',
      '/articles/what-staff-may-tell-a-family#with-consent',
    ],
  },

  // What treatment is
  {
    asked: 'cbt or dbt whats the differnce',
    answeredBy: [
      '/articles/cbt-dbt-and-motivational-interviewing',
      '/sessions/skills-group',
      '/articles/who-leads-sessions#licensed-therapists',
      '/glossary#cbt',
      '/glossary#dbt',
    ],
  },
  {
    asked: 'do you treat ptsd and drinking at the same time',
    answeredBy: [
      '/articles/two-conditions-at-once',
      '/sessions/co-occurring-conditions-session',
      '/articles/what-a-psychiatrist-does#two-visits',
      '/faq/fit#what-is-treated',
    ],
  },
  {
    asked: 'what do they ask in the first assessment',
    answeredBy: [
      '/articles/your-first-session#what-is-asked',
      '/sessions/level-of-care-assessment',
      '/articles/is-virtual-iop-right-for-me#assessment',
      '/sessions/psychiatric-evaluation',
      '/articles/what-a-psychiatrist-does#first-talk',
      '/articles/what-an-addiction-counselor-does#first-talk',
      '/glossary#assessment',
    ],
  },
  {
    asked: 'who decides how long i stay',
    answeredBy: ['/faq/the-week#how-long-does-it-last', '/articles/what-is-a-virtual-iop#how-long'],
  },
  {
    asked: 'do i get a say in my treatment plan',
    answeredBy: [
      '/sessions/treatment-plan-review',
      '/glossary#treatment-plan',
      '/articles/two-conditions-at-once#one-plan',
      '/articles/cbt-dbt-and-motivational-interviewing#your-say',
      '/articles/peer-support-and-its-limits#what-for',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
      '/faq/fit#what-if-it-is-not-working',
    ],
  },
  {
    asked: 'do you treat eating disorders',
    answeredBy: ['/faq/fit#what-is-treated'],
  },
  {
    asked: 'is iop enough or do i need detox first',
    answeredBy: [
      '/articles/is-virtual-iop-right-for-me#not-first',
      '/articles/is-virtual-iop-right-for-me#withdrawal',
      '/articles/is-virtual-iop-right-for-me#assessment',
      '/articles/is-virtual-iop-right-for-me#other-places',
      '/sessions/level-of-care-assessment',
      '/for/clients#withdrawal',
      '/for/clients#not-for',
      '/faq/fit#can-i-stop-drinking-at-home',
      '/get-help-now#withdrawal',
      '/articles/virtual-or-in-person#in-person-better',
      '/articles/your-first-session#not-safe',
    ],
  },
  {
    asked: 'can they tell me if im bipolar',
    answeredBy: [
      '/sessions/psychiatric-evaluation',
      '/care-team/psychiatrist',
      '/articles/what-a-psychiatrist-does#two-visits',
      '/articles/what-a-psychiatrist-does#first-talk',
      '/faq/roles#what-psychiatrists-do',
      '/faq/roles#what-a-therapist-may-do',
      '/care-team/licensed-therapist',
      '/articles/what-a-licensed-therapist-does#limits',
      '/faq/roles#can-a-counselor-treat-depression',
      '/glossary#diagnosis',
    ],
  },
  {
    asked: 'gambling addiction',
    answeredBy: ['/faq/fit#what-is-treated'],
  },
  {
    asked: 'how often does my plan get updated',
    answeredBy: [
      '/sessions/treatment-plan-review',
      '/articles/cbt-dbt-and-motivational-interviewing#your-say',
    ],
  },
  {
    asked: 'i only want to cut down not quit',
    answeredBy: [
      '/articles/what-an-addiction-counselor-does#first-talk',
      '/sessions/motivational-interviewing',
      '/faq/asking#what-if-i-am-not-sure',
      '/for/clients#not-ready',
      '/articles/cbt-dbt-and-motivational-interviewing#mi',
    ],
  },
  {
    asked: 'what is motivational interviewing',
    answeredBy: [
      '/sessions/motivational-interviewing',
      '/articles/cbt-dbt-and-motivational-interviewing#mi',
      '/articles/cbt-dbt-and-motivational-interviewing#side-by-side',
      '/glossary#motivational-interviewing',
      '/faq/asking#what-if-i-am-not-sure',
    ],
  },
];
