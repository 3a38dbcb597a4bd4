import type { AskedQuestion } from '../asked-question.ts';

/** Clients of all kinds, over all subjects. */
export const askedByClients: readonly AskedQuestion[] = [
  {
    asked: 'who runs the group sessions',
    answeredBy: [
      '/faq/who-leads#who-leads-sessions',
      '/faq/who-leads#which-sessions-therapists-lead',
      '/faq/who-leads#who-leads-relapse-prevention',
      '/faq/who-leads#does-the-psychiatrist-run-groups',
      '/faq/who-leads#a-group-without-a-therapist',
      '/faq/who-leads',
      '/sessions',
      '/articles/who-leads-sessions',
      '/articles/groups-by-video#leader',
      '/articles/what-a-licensed-therapist-does#what-they-lead',
      '/sessions/process-group',
    ],
  },
  {
    asked: 'is my therapist licensed in my state',
    answeredBy: [
      '/check-a-license',
      '/faq/licenses#how-to-check-a-license',
      '/faq/roles#are-therapists-licensed',
      '/articles/reading-credentials#look-it-up',
      '/articles/reading-credentials#your-state',
      '/articles/what-a-licensed-therapist-does#check',
    ],
  },
  {
    asked: 'can i get a letter for my boss',
    answeredBy: [
      '/faq/the-week#can-i-get-a-letter',
      '/articles/what-an-addiction-counselor-does#a-week',
      '/articles/a-week-in-a-virtual-iop#work-and-school',
    ],
  },
  {
    asked: 'what happens in first group',
    answeredBy: [
      '/sessions/process-group',
      '/articles/groups-by-video',
      '/articles/a-week-in-a-virtual-iop#monday-tuesday',
    ],
  },
  {
    asked: 'do i have to talk in group',
    answeredBy: [
      '/faq/the-week#do-i-have-to-speak',
      '/articles/groups-by-video#camera',
      '/sessions/process-group',
      '/sessions/grief-shame-or-trauma-group',
      '/articles/a-week-in-a-virtual-iop#monday-tuesday',
    ],
  },
  {
    asked: 'can my camera be off',
    answeredBy: [
      '/faq/by-video#do-i-have-to-turn-on-my-camera',
      '/articles/groups-by-video#camera',
      '/faq/by-video#what-if-children-are-at-home',
    ],
  },
  {
    asked: 'what if my internet cuts out',
    answeredBy: [
      '/faq/by-video#what-if-my-connection-drops',
      '/articles/getting-ready#plan-b',
      '/articles/your-first-session#how-long',
    ],
  },
  {
    asked: 'will my husband find out',
    answeredBy: [
      '/faq/privacy#who-learns-of-my-treatment',
      '/faq/privacy#will-my-insurer-know',
      '/faq/privacy#what-may-you-tell-me',
      '/privacy#families',
      '/for/clients#without-consent',
      '/for/families#without-consent',
      '/articles/cost-and-insurance#insurer',
      '/articles/what-staff-may-tell-a-family#without-consent',
      '/safety',
    ],
  },
  {
    asked: 'can my mom join a session',
    answeredBy: [
      '/for/clients#family-sessions',
      '/for/families#family-sessions',
      '/faq/family#can-i-take-part',
      '/articles/family-sessions-and-consent',
      '/articles/what-a-family-therapist-does#consent',
      '/articles/who-leads-sessions#family-therapists',
      '/articles/your-first-session#who-is-there',
      '/sessions/family-or-couple-therapy',
      '/sessions/multi-family-group',
      '/sessions/family-education',
      '/sessions/intake-and-orientation',
    ],
  },
  { asked: 'does medicaid cover this', answeredBy: ['/articles/cost-and-insurance#medicaid'] },
  {
    asked: 'how much without insurance',
    answeredBy: [
      '/faq/cost#what-if-i-have-no-insurance',
      '/faq/cost#what-does-it-cost',
      '/articles/cost-and-insurance#no-insurance',
      '/articles/cost-and-insurance#self-pay',
      '/for/clients#cost',
      '/for/families#cost',
      '/for/professionals#cost',
      '/glossary#good-faith-estimate',
    ],
  },
  {
    asked: 'can i stay on suboxone',
    answeredBy: [
      '/faq/medicine#can-i-keep-my-medicine',
      '/faq/medicine#is-it-one-drug-for-another',
      '/articles/medicines-and-who-prescribes#opioid-use-disorder',
      '/articles/medicines-and-who-prescribes#stopping',
    ],
  },
  {
    asked: 'can they prescribe my antidepressant online',
    answeredBy: [
      '/faq/medicine#what-can-be-prescribed-by-video',
      '/articles/medicines-and-who-prescribes#by-video',
      '/articles/what-a-psychiatrist-does#limits',
      '/articles/who-leads-sessions#psychiatrists',
    ],
  },
  {
    asked: 'what if i relapse during program',
    answeredBy: [
      '/faq/fit#what-if-i-use-again',
      '/articles/if-you-use-again',
      '/articles/what-an-addiction-counselor-does#used-again',
      '/sessions/relapse-prevention-group',
    ],
  },
  { asked: 'do i get drug tested at home', answeredBy: ['/faq/fit#do-you-test-for-drugs'] },
  {
    asked: 'can i keep working full time',
    answeredBy: ['/faq/the-week#what-if-i-have-to-work', '/articles/a-week-in-a-virtual-iop#work-and-school'],
  },
  {
    asked: 'fmla for iop',
    answeredBy: [
      '/faq/the-week#what-if-i-have-to-work',
      '/articles/a-week-in-a-virtual-iop#work-and-school',
      '/faq/privacy#will-my-boss-find-out',
    ],
  },
  {
    asked: 'no privacy at home for sessions',
    answeredBy: [
      '/articles/getting-ready#place',
      '/articles/is-virtual-iop-right-for-me#home',
      '/faq/by-video#what-if-my-partner-is-in-the-house',
      '/faq/by-video#can-i-join-from-my-car',
      '/articles/groups-by-video#before',
    ],
  },
  {
    asked: 'what happens after i finish',
    answeredBy: [
      '/faq/the-week#what-happens-at-the-end',
      '/articles/after-the-program',
      '/sessions/discharge-and-continuing-care',
    ],
  },
  {
    asked: 'does this website track me',
    answeredBy: ['/privacy#reading', '/faq/privacy#what-is-kept-when-i-write', '/safety#history'],
  },
  {
    asked: 'how to switch therapist',
    answeredBy: ['/faq/fit#can-i-change-my-therapist', '/articles/changing-your-therapist'],
  },
  {
    asked: 'do i need a referral from my doctor',
    answeredBy: ['/for/clients#how-to-ask', '/for/families#how-to-ask', '/for/professionals#how-to-ask'],
  },
  {
    asked: 'how do i file a complaint',
    answeredBy: [
      '/nondiscrimination#complain',
      '/privacy#rights',
      '/articles/changing-your-therapist#not-wait',
      '/articles/reading-credentials#no-match',
      '/articles/what-staff-may-tell-a-family#limits',
    ],
  },
  {
    asked: 'peer support',
    answeredBy: [
      '/glossary#peer-support',
      '/care-team/peer-support-specialist',
      '/sessions/peer-support-group',
      '/articles/peer-support-and-its-limits',
      '/articles/what-a-peer-support-specialist-does',
      '/articles/who-leads-sessions#peer-support-specialists',
      '/faq/roles#how-peers-help',
      '/faq/roles#who-supervises-peers',
      '/faq/who-leads#can-a-peer-give-therapy',
      '/faq/who-leads#a-group-without-a-therapist',
      '/faq/licenses#do-peers-have-a-license',
      '/faq/privacy#what-do-peers-pass-on',
      '/faq/family#is-there-a-peer-for-families',
      '/questions-to-ask/peer-support-specialist',
    ],
  },
  {
    asked: 'safety plan',
    answeredBy: ['/glossary#safety-plan', '/sessions/safety-check', '/articles/getting-ready#safety-plan'],
  },
  {
    asked: 'evening groups',
    answeredBy: [
      '/faq/the-week#are-there-evening-groups',
      '/faq/the-week#what-if-i-have-to-work',
      '/articles/a-week-in-a-virtual-iop#work-and-school',
    ],
  },
  {
    asked: 'naltrexone',
    answeredBy: [
      '/articles/medicines-and-who-prescribes#opioid-use-disorder',
      '/articles/medicines-and-who-prescribes#alcohol-use-disorder',
      '/faq/medicine#what-if-i-need-pain-medicine',
      '/glossary#maud',
      '/glossary#moud',
    ],
  },
  {
    asked: 'quit early',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/faq/the-week#how-long-does-it-last',
      '/articles/changing-your-therapist#if-no',
      '/articles/after-the-program#coming-back',
    ],
  },
  {
    asked: 'sessions recorded',
    answeredBy: [
      '/faq/by-video#is-the-group-recorded',
      '/articles/groups-by-video#privacy',
      '/articles/your-first-session#refuse',
      '/articles/family-sessions-and-consent#in-the-session',
      '/sessions/process-group',
    ],
  },
  {
    asked: 'payment plan',
    answeredBy: ['/articles/cost-and-insurance#no-insurance', '/articles/cost-and-insurance#program'],
  },
  {
    asked: 'delete my data',
    answeredBy: [
      '/contact/withdraw',
      '/faq/asking#how-do-i-delete-what-i-sent',
      '/faq/privacy#what-is-kept-when-i-write',
      '/privacy#deleted',
      '/privacy#rights',
      '/for/clients#what-is-kept',
      '/for/families#what-is-kept',
    ],
  },
  {
    asked: 'intrepreter',
    answeredBy: [
      '/nondiscrimination#language-help',
      '/nondiscrimination#deaf',
      '/articles/getting-ready#access',
      '/accessibility#in-sessions',
      '/articles/family-sessions-and-consent#in-the-session',
      '/articles/your-first-session#who-is-there',
      '/get-help-now#spanish',
    ],
  },
  {
    asked: 'probation letter',
    answeredBy: [
      '/faq/privacy#what-if-a-court-sent-me',
      '/faq/the-week#can-i-get-a-letter',
      '/privacy#professionals',
    ],
  },
  {
    asked: 'can i travel to another state and still join group',
    answeredBy: [
      '/faq/licenses#what-if-i-travel',
      '/articles/is-virtual-iop-right-for-me#practical',
      '/articles/getting-ready#safety-plan',
      '/articles/reading-credentials#your-state',
      '/articles/what-a-licensed-therapist-does#limits',
      '/articles/what-is-a-virtual-iop#what-you-need',
      '/for/clients#who-it-serves',
      '/for/families#who-it-serves',
      '/for/professionals#who-it-serves',
      '/terms#where',
    ],
  },
  {
    asked: 'do i have to quit drinking before i can start',
    answeredBy: [
      '/faq/asking#what-if-i-am-not-sure',
      '/for/clients#not-ready',
      '/faq/fit#can-i-stop-drinking-at-home',
      '/articles/is-virtual-iop-right-for-me#withdrawal',
    ],
  },
  {
    asked: 'what do i need to have ready before first day',
    answeredBy: [
      '/articles/getting-ready',
      '/sessions/intake-and-orientation',
      '/faq/by-video#what-do-i-need-by-video',
      '/articles/what-is-a-virtual-iop#what-you-need',
    ],
  },
  {
    asked: 'someone in my group knows me from work what now',
    answeredBy: ['/articles/groups-by-video#someone-you-know', '/faq/by-video#will-others-see-my-name'],
  },
  {
    asked: 'will my college find out that im in this program',
    answeredBy: [
      '/faq/privacy#who-learns-of-my-treatment',
      '/for/clients#without-consent',
      '/privacy#professionals',
      '/faq/the-week#can-i-get-a-letter',
    ],
  },
];
