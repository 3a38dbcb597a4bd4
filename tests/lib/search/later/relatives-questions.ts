import type { AskedQuestion } from '../asked-question.ts';

/** Families and friends alone. */
export const relativesQuestions: readonly AskedQuestion[] = [
  {
    asked: 'can you tell me if my son showed up today',
    answeredBy: [
      '/faq/privacy#what-may-you-tell-me',
      '/for/families#without-consent',
      '/for/families#with-consent',
      '/articles/what-staff-may-tell-a-family#without-consent',
      '/articles/what-staff-may-tell-a-family#with-consent',
      '/articles/what-a-licensed-therapist-does#family',
    ],
  },
  {
    asked: 'my wife is in your program what am i allowed to know',
    answeredBy: [
      '/faq/privacy#what-may-you-tell-me',
      '/for/families#without-consent',
      '/for/families#with-consent',
      '/for/families#two-laws',
      '/articles/what-staff-may-tell-a-family',
      '/privacy#families',
      '/articles/what-a-licensed-therapist-does#family',
    ],
  },
  {
    asked: 'can i sit in on my daughters session',
    answeredBy: [
      '/faq/family#can-i-take-part',
      '/for/families#family-sessions',
      '/for/clients#family-sessions',
      '/sessions/family-or-couple-therapy',
      '/sessions/multi-family-group',
      '/articles/family-sessions-and-consent',
      '/articles/what-a-family-therapist-does#consent',
    ],
  },
  {
    asked: 'my husband refuses to get help',
    answeredBy: [
      '/faq/family#what-if-they-do-not-want-help',
      '/for/families#they-say-no',
      '/for/families#own-support',
      '/get-help-now#worried',
    ],
  },
  {
    asked: 'how to talk to my brother about his drinking',
    answeredBy: ['/faq/family#what-can-i-do-now', '/for/families#they-say-no', '/get-help-now#worried'],
  },
  {
    asked: 'things not to say to an addict you love',
    answeredBy: ['/faq/family#what-can-i-do-now', '/get-help-now#worried'],
  },
  {
    asked: 'im exhausted from taking care of my alcoholic husband',
    answeredBy: [
      '/for/families#own-support',
      '/faq/family#what-if-they-do-not-want-help',
      '/faq/family#is-there-a-peer-for-families',
      '/sessions/family-education',
      '/articles/what-staff-may-tell-a-family#today',
      '/get-help-now#worried',
    ],
  },
  {
    asked: 'is there a support group for parents of addicts',
    answeredBy: [
      '/sessions/multi-family-group',
      '/sessions/family-education',
      '/faq/family#is-there-a-peer-for-families',
      '/for/families#own-support',
      '/articles/after-the-program#meetings',
    ],
  },
  {
    asked: 'kids at home during my wifes online session',
    answeredBy: [
      '/faq/by-video#what-if-children-are-at-home',
      '/articles/getting-ready#place',
      '/articles/groups-by-video#before',
    ],
  },
  {
    asked: 'will i get the bill statement for my adult daughter',
    answeredBy: ['/faq/privacy#will-my-insurer-know', '/articles/cost-and-insurance#insurer'],
  },
  {
    asked: 'she relapsed what do i do now',
    answeredBy: [
      '/articles/if-you-use-again',
      '/faq/fit#what-if-i-use-again',
      '/faq/family#what-can-i-do-now',
      '/articles/what-an-addiction-counselor-does#used-again',
      '/articles/after-the-program#coming-back',
    ],
  },
  {
    asked: 'does he get kicked out for using again',
    answeredBy: [
      '/articles/if-you-use-again#no-blame',
      '/articles/if-you-use-again#the-plan',
      '/faq/fit#what-if-i-use-again',
      '/sessions/relapse-prevention-group',
      '/articles/what-an-addiction-counselor-does#used-again',
    ],
  },
  {
    asked: 'program not doing my mom any good',
    answeredBy: [
      '/faq/family#what-if-it-is-not-helping-them',
      '/faq/fit#what-if-it-is-not-working',
      '/sessions/treatment-plan-review',
    ],
  },
  {
    asked: 'do i need narcan in the house',
    answeredBy: [
      '/articles/if-you-use-again#naloxone',
      '/articles/after-the-program#plan',
      '/articles/getting-ready#safety-plan',
    ],
  },
  {
    asked: 'lock up pills and guns at home',
    answeredBy: ['/get-help-now#worried', '/sessions/safety-check', '/sessions/medication-visit'],
  },
  {
    asked: 'how should i store his suboxone away from kids',
    answeredBy: ['/sessions/medication-visit'],
  },
  {
    asked: 'isnt methadone just trading one drug for another',
    answeredBy: [
      '/faq/medicine#is-it-one-drug-for-another',
      '/articles/medicines-and-who-prescribes#opioid-use-disorder',
    ],
  },
  {
    asked: 'can the dr tell me the side effects of my sons meds',
    answeredBy: [
      '/faq/family#can-the-psychiatrist-explain-it-to-us',
      '/articles/what-a-psychiatrist-does#family',
      '/sessions/medication-visit',
    ],
  },
  {
    asked: 'couples counseling while hes in treatment',
    answeredBy: [
      '/faq/family#can-we-come-as-a-couple',
      '/sessions/family-or-couple-therapy',
      '/for/families#family-sessions',
      '/articles/family-sessions-and-consent#who-leads',
      '/articles/family-sessions-and-consent#not-right',
      '/articles/what-a-family-therapist-does#what-they-lead',
    ],
  },
  {
    asked: 'what is a release of information',
    answeredBy: [
      '/glossary#release-of-information',
      '/glossary#consent',
      '/for/families#with-consent',
      '/for/clients#with-consent',
      '/for/professionals#with-consent',
      '/articles/what-staff-may-tell-a-family#with-consent',
      '/articles/family-sessions-and-consent#consent',
    ],
  },
  {
    asked: 'can he take back permission for you to talk to me',
    answeredBy: [
      '/for/families#with-consent',
      '/for/clients#with-consent',
      '/for/professionals#with-consent',
      '/articles/what-staff-may-tell-a-family#with-consent',
      '/articles/family-sessions-and-consent#consent',
      '/articles/what-a-family-therapist-does#consent',
      '/glossary#consent',
      '/glossary#release-of-information',
      '/privacy#families',
      '/faq/privacy#who-learns-of-my-treatment',
    ],
  },
  {
    asked: 'sign my friend up for this',
    answeredBy: ['/faq/asking#can-i-ask-for-someone-else', '/for/families#ask-for-someone', '/contact'],
  },
  {
    asked: 'i have something to tell the counselor about my brother',
    answeredBy: [
      '/for/families#may-listen',
      '/for/clients#may-listen',
      '/articles/what-staff-may-tell-a-family#tell-the-team',
      '/faq/family#can-i-talk-with-the-therapist',
      '/faq/family#what-if-it-is-not-helping-them',
      '/faq/privacy#what-may-you-tell-me',
      '/privacy#families',
      '/articles/what-a-family-therapist-does#no-consent',
    ],
  },
  {
    asked: 'will my sister find out i called you',
    answeredBy: [
      '/for/families#may-listen',
      '/for/clients#may-listen',
      '/articles/what-staff-may-tell-a-family#tell-the-team',
      '/faq/asking#what-happens-first-for-families',
      '/faq/asking#can-i-ask-for-someone-else',
      '/for/families#ask-for-someone',
    ],
  },
  {
    asked: 'can grandma talk to her therapist',
    answeredBy: [
      '/faq/family#can-i-talk-with-the-therapist',
      '/articles/what-a-licensed-therapist-does#family',
      '/for/families#may-listen',
      '/for/families#without-consent',
      '/for/families#with-consent',
    ],
  },
  {
    asked: 'how to set boundries with adult child',
    answeredBy: ['/faq/family#what-if-they-do-not-want-help', '/for/families#they-say-no'],
  },
  {
    asked: 'my dad stopped taking his antidepresant',
    answeredBy: [
      '/articles/medicines-and-who-prescribes#stopping',
      '/articles/medicines-and-who-prescribes#before-a-change',
      '/faq/medicine#can-i-stop-when-i-feel-better',
      '/faq/family#can-the-psychiatrist-explain-it-to-us',
      '/articles/what-a-psychiatrist-does#family',
    ],
  },
  {
    asked: 'scared of my husband when he drinks',
    answeredBy: [
      '/faq/family#what-if-home-is-not-safe',
      '/get-help-now#safety',
      '/for/families#own-support',
      '/safety#hotline',
      '/articles/family-sessions-and-consent#not-right',
    ],
  },
  {
    asked: 'will my husband see i looked at this site',
    answeredBy: [
      '/safety#history',
      '/safety#private-window',
      '/safety#clear-history',
      '/safety#leave',
      '/safety#controlled-device',
      '/privacy#reading',
    ],
  },
  {
    asked: 'what happens in a family session',
    answeredBy: [
      '/sessions/family-or-couple-therapy',
      '/sessions/multi-family-group',
      '/articles/family-sessions-and-consent#in-the-session',
      '/articles/what-a-family-therapist-does#first-talk',
      '/faq/roles#what-family-therapists-do',
    ],
  },
  {
    asked: 'will my partner find out what i say in the private talk',
    answeredBy: [
      '/articles/family-sessions-and-consent#alone-first',
      '/articles/what-a-family-therapist-does#alone-first',
      '/sessions/family-or-couple-therapy',
    ],
  },
  {
    asked: 'can i force my daughter into rehab',
    answeredBy: [
      '/for/families#ask-for-someone',
      '/faq/asking#can-i-ask-for-someone-else',
      '/faq/family#what-if-they-do-not-want-help',
    ],
  },
  {
    asked: 'should we get rid of alcohol in the house',
    answeredBy: ['/articles/what-an-addiction-counselor-does#family'],
  },
  {
    asked: 'does family part cost extra',
    answeredBy: ['/faq/cost#what-does-asking-cost-families', '/articles/cost-and-insurance#program'],
  },
  {
    asked: 'signs my sister is about to relapse',
    answeredBy: ['/articles/after-the-program#plan', '/faq/family#how-counselors-help-families'],
  },
  {
    asked: 'my wife cant stop drinking is it safe to quit at home',
    answeredBy: [
      '/faq/fit#can-i-stop-drinking-at-home',
      '/for/families#withdrawal',
      '/for/clients#withdrawal',
      '/for/professionals#withdrawal',
      '/get-help-now#withdrawal',
      '/articles/is-virtual-iop-right-for-me#withdrawal',
      '/articles/medicines-and-who-prescribes#stopping',
      '/articles/if-you-use-again#first',
      '/articles/what-an-addiction-counselor-does#first-talk',
      '/glossary#withdrawal',
    ],
  },
  {
    asked: 'would you call me if she overdosed',
    answeredBy: [
      '/articles/what-staff-may-tell-a-family#limits',
      '/for/families#privacy-limits',
      '/for/clients#privacy-limits',
      '/for/professionals#privacy-limits',
      '/sessions/safety-check',
      '/articles/getting-ready#safety-plan',
    ],
  },
  {
    asked: 'will cps get called on us if hes in treatment',
    answeredBy: [
      '/articles/if-you-use-again#no-blame',
      '/articles/what-staff-may-tell-a-family#limits',
      '/for/families#privacy-limits',
      '/for/clients#privacy-limits',
      '/for/professionals#privacy-limits',
      '/privacy#limits',
      '/faq/privacy#who-learns-of-my-treatment',
      '/faq/privacy#can-it-cost-my-license',
      '/articles/what-an-addiction-counselor-does#first-talk',
      '/articles/peer-support-and-its-limits#what-they-tell',
    ],
  },
  {
    asked: 'divorced parents do both get updates',
    answeredBy: [
      '/articles/family-sessions-and-consent#consent',
      '/articles/what-staff-may-tell-a-family#with-consent',
      '/for/families#with-consent',
    ],
  },
  {
    asked: 'is my 17 year old too young',
    answeredBy: [
      '/faq/fit#do-you-take-teenagers',
      '/for/families#who-it-serves',
      '/for/clients#who-it-serves',
      '/for/professionals#who-it-serves',
    ],
  },
];
