import type { AskedQuestion } from './asked-question.ts';

/** Questions that search was written with. Those it never saw stand in held-out-questions.ts. */
export const knownQuestions: readonly AskedQuestion[] = [
  // Who leads, who may.
  { asked: 'who leads the process group', answeredBy: ['/sessions/process-group'] },
  {
    asked: 'who runs the relapse prevention group',
    answeredBy: ['/sessions/relapse-prevention-group', '/faq/who-leads#who-leads-relapse-prevention'],
  },
  {
    asked: 'who is in charge of family sessions',
    answeredBy: ['/sessions/family-or-couple-therapy', '/faq/who-leads#who-leads-family-sessions'],
  },
  {
    asked: 'can a counselor prescribe',
    answeredBy: ['/care-team/addiction-counselor', '/faq/medicine#who-may-prescribe'],
  },
  {
    asked: 'can a psychiatirst prescribe meds',
    answeredBy: ['/care-team/psychiatrist', '/faq/medicine#who-may-prescribe'],
  },
  {
    asked: 'can my therapist write me a prescription',
    answeredBy: [
      '/care-team/licensed-therapist',
      '/faq/medicine#who-may-prescribe',
      '/faq/roles#what-a-therapist-may-not-do',
    ],
  },
  {
    asked: 'who gives me my pills',
    answeredBy: [
      '/care-team/psychiatrist',
      '/faq/medicine#who-may-prescribe',
      '/articles/medicines-and-who-prescribes',
    ],
  },
  {
    asked: 'can the counsellor treat my depression',
    answeredBy: ['/care-team/addiction-counselor', '/faq/roles#can-a-counselor-treat-depression'],
  },
  {
    asked: 'can a recovery coach do therapy',
    answeredBy: ['/care-team/peer-support-specialist', '/faq/who-leads#can-a-peer-give-therapy'],
  },
  {
    asked: 'does the shrink run groups',
    answeredBy: ['/care-team/psychiatrist', '/faq/who-leads#does-the-psychiatrist-run-groups'],
  },
  {
    asked: 'who can diagnose me',
    answeredBy: [
      '/care-team',
      '/care-team/licensed-therapist',
      '/care-team/psychiatrist',
      '/sessions/psychiatric-evaluation',
      '/sessions/level-of-care-assessment',
    ],
  },
  { asked: 'is the psychiatrist in the family session', answeredBy: ['/sessions/family-or-couple-therapy'] },
  {
    asked: 'what does a recovery coach do',
    answeredBy: [
      '/care-team/peer-support-specialist',
      '/faq/roles#how-peers-help',
      '/articles/what-a-peer-support-specialist-does',
    ],
  },
  {
    asked: 'pills doctor',
    answeredBy: [
      '/care-team/psychiatrist',
      '/articles/medicines-and-who-prescribes',
      '/articles/what-a-psychiatrist-does',
    ],
  },
  {
    asked: 'shrink',
    answeredBy: [
      '/care-team/psychiatrist',
      '/articles/what-a-psychiatrist-does',
      '/faq/roles#what-psychiatrists-do',
    ],
  },
  {
    asked: 'difference between counselor and therapist',
    answeredBy: ['/faq/roles#is-a-counselor-a-therapist', '/articles/reading-credentials'],
  },
  {
    asked: 'do peers have to be certified',
    answeredBy: [
      '/faq/licenses#do-peers-have-a-license',
      '/articles/what-a-peer-support-specialist-does#training',
      '/care-team/peer-support-specialist',
    ],
  },
  // Letters and terms.
  { asked: 'what does LADC mean', answeredBy: ['/glossary#ladc'] },
  { asked: 'lcsw', answeredBy: ['/glossary#lcsw'] },
  {
    asked: 'what is dbt',
    answeredBy: ['/glossary#dbt', '/articles/cbt-dbt-and-motivational-interviewing#dbt'],
  },
  { asked: 'iop meaning', answeredBy: ['/glossary#iop', '/articles/what-is-a-virtual-iop'] },
  {
    asked: 'hippa',
    answeredBy: ['/glossary#hipaa', '/privacy', '/articles/what-staff-may-tell-a-family#two-laws'],
  },
  {
    asked: 'what do the initials after their name mean',
    answeredBy: ['/faq/licenses#what-the-letters-mean', '/articles/reading-credentials'],
  },
  {
    asked: 'what is narcan',
    answeredBy: ['/glossary#naloxone', '/articles/if-you-use-again#naloxone', '/get-help-now'],
  },
  // The week.
  { asked: 'how long is the process group', answeredBy: ['/sessions/process-group'] },
  { asked: 'how many people in group', answeredBy: ['/faq/the-week#how-big-are-groups'] },
  {
    asked: 'how many hours a week is rehab online',
    answeredBy: ['/faq/the-week#how-many-hours', '/articles/what-is-a-virtual-iop#hours'],
  },
  {
    asked: 'how many weeks does it take',
    answeredBy: ['/faq/the-week#how-long-does-it-last', '/articles/what-is-a-virtual-iop#how-long'],
  },
  {
    asked: 'can i keep my job',
    answeredBy: ['/faq/the-week#what-if-i-have-to-work', '/articles/a-week-in-a-virtual-iop#work-and-school'],
  },
  { asked: 'do i have to talk in group', answeredBy: ['/faq/the-week#do-i-have-to-speak'] },
  { asked: 'what if I miss group', answeredBy: ['/faq/the-week#what-if-i-miss-a-session'] },
  {
    asked: 'typical schedule',
    answeredBy: ['/articles/a-week-in-a-virtual-iop', '/faq/the-week#what-happens-in-a-week', '/sessions'],
  },
  {
    asked: 'what happens the first day',
    answeredBy: [
      '/articles/your-first-session',
      '/faq/asking#what-happens-first',
      '/sessions/intake-and-orientation',
    ],
  },
  {
    asked: 'after i graduate',
    answeredBy: [
      '/articles/after-the-program',
      '/faq/the-week#what-happens-at-the-end',
      '/sessions/discharge-and-continuing-care',
    ],
  },
  // By video.
  {
    asked: 'do I have to show my face',
    answeredBy: ['/faq/by-video#do-i-have-to-turn-on-my-camera', '/articles/groups-by-video#camera'],
  },
  { asked: 'are the groups recorded', answeredBy: ['/faq/by-video#is-the-group-recorded'] },
  {
    asked: 'my wifi is bad',
    answeredBy: ['/faq/by-video#what-if-my-connection-drops', '/articles/getting-ready#connection'],
  },
  {
    asked: 'can i do it on my phone',
    answeredBy: ['/faq/by-video#what-do-i-need-by-video', '/articles/getting-ready#device'],
  },
  {
    asked: 'can I use a fake name',
    answeredBy: ['/faq/by-video#will-others-see-my-name', '/faq/asking#can-i-ask-without-my-name'],
  },
  {
    asked: 'is online as good as in person',
    answeredBy: ['/faq/fit#does-virtual-work', '/articles/virtual-or-in-person'],
  },
  // Fit.
  {
    asked: 'rehab online',
    answeredBy: [
      '/articles/what-is-a-virtual-iop',
      '/faq/fit#is-virtual-right-for-me',
      '/articles/is-virtual-iop-right-for-me',
      '/articles/virtual-or-in-person',
    ],
  },
  {
    asked: 'detox at home',
    answeredBy: [
      '/faq/fit#can-i-stop-drinking-at-home',
      '/articles/is-virtual-iop-right-for-me#withdrawal',
      '/get-help-now',
    ],
  },
  { asked: 'what if I relapse', answeredBy: ['/faq/fit#what-if-i-use-again', '/articles/if-you-use-again'] },
  {
    asked: 'will you kick me out if I drink',
    answeredBy: ['/faq/fit#what-if-i-use-again', '/articles/if-you-use-again'],
  },
  {
    asked: "i don't like my therapist",
    answeredBy: ['/faq/fit#can-i-change-my-therapist', '/articles/changing-your-therapist'],
  },
  {
    asked: '12 steps',
    answeredBy: [
      '/faq/fit#do-i-have-to-go-to-meetings',
      '/articles/after-the-program#meetings',
      '/glossary#mutual-support-meeting',
    ],
  },
  {
    asked: 'is it AA',
    answeredBy: [
      '/faq/fit#do-i-have-to-go-to-meetings',
      '/articles/after-the-program#meetings',
      '/glossary#mutual-support-meeting',
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
  // Medicine.
  {
    asked: 'can i get suboxone online',
    answeredBy: ['/articles/medicines-and-who-prescribes', '/faq/medicine#what-can-be-prescribed-by-video'],
  },
  { asked: 'can i stay on my antidepressants', answeredBy: ['/faq/medicine#can-i-keep-my-medicine'] },
  { asked: 'do i have to take meds', answeredBy: ['/faq/medicine#do-i-have-to-take-medicine'] },
  {
    asked: 'is methadone just replacing one drug with another',
    answeredBy: ['/faq/medicine#is-it-one-drug-for-another'],
  },
  // Privacy.
  { asked: 'will my employer know', answeredBy: ['/faq/privacy#will-my-boss-find-out'] },
  {
    asked: 'is it confidential',
    answeredBy: ['/faq/privacy', '/privacy', '/articles/groups-by-video#privacy'],
  },
  { asked: 'can they use it in my custody case', answeredBy: ['/faq/privacy#can-it-be-used-in-court'] },
  { asked: 'how do I hide this site from my husband', answeredBy: ['/safety'] },
  // Family.
  { asked: 'my son refuses help', answeredBy: ['/faq/family#what-if-they-do-not-want-help'] },
  {
    asked: 'can my wife come to therapy with me',
    answeredBy: [
      '/faq/family#can-we-come-as-a-couple',
      '/sessions/family-or-couple-therapy',
      '/faq/family#can-i-take-part',
      '/articles/family-sessions-and-consent',
    ],
  },
  {
    asked: 'can you tell me how my daughter is doing',
    answeredBy: [
      '/faq/privacy#what-may-you-tell-me',
      '/articles/what-staff-may-tell-a-family',
      '/faq/family#can-i-talk-with-the-therapist',
    ],
  },
  {
    asked: 'how can i help my alcoholic father',
    answeredBy: [
      '/faq/family#what-can-i-do-now',
      '/get-help-now',
      '/faq/asking#can-i-ask-for-someone-else',
      '/faq/family#what-if-they-do-not-want-help',
    ],
  },
  // Cost.
  {
    asked: 'how much does it cost',
    answeredBy: ['/faq/cost#what-does-it-cost', '/articles/cost-and-insurance'],
  },
  {
    asked: 'do you take blue cross',
    answeredBy: ['/faq/cost#will-insurance-pay', '/articles/cost-and-insurance'],
  },
  {
    asked: 'does medicare cover it',
    answeredBy: ['/faq/cost#does-medicare-pay', '/articles/cost-and-insurance#medicare'],
  },
  {
    asked: 'i have no money',
    answeredBy: ['/faq/cost#what-if-i-have-no-insurance', '/articles/cost-and-insurance#self-pay'],
  },
  // Asking, and checking whom one asks.
  {
    asked: 'how do i sign up',
    answeredBy: ['/faq/asking#how-do-i-ask', '/contact', '/faq/asking#what-happens-first'],
  },
  { asked: 'phone number', answeredBy: ['/contact'] },
  {
    asked: 'delete my message',
    answeredBy: ['/contact/withdraw', '/faq/asking#how-do-i-delete-what-i-sent'],
  },
  {
    asked: 'refer a patient',
    answeredBy: ['/faq/asking#how-do-i-refer', '/articles/referring-someone', '/contact/professionals'],
  },
  {
    asked: 'how do I know if a therapist is legit',
    answeredBy: [
      '/faq/licenses#how-to-check-a-license',
      '/articles/reading-credentials',
      '/articles/what-a-licensed-therapist-does#check',
    ],
  },
  { asked: 'red flags of a bad rehab', answeredBy: ['/articles/questions-for-any-program'] },
  { asked: 'screen reader', answeredBy: ['/accessibility'] },
  { asked: 'complain about discrimination', answeredBy: ['/nondiscrimination'] },
  // All kinds, added later.
  {
    asked: 'what kind of doctor gives suboxone',
    answeredBy: [
      '/care-team/psychiatrist',
      '/articles/medicines-and-who-prescribes',
      '/faq/medicine#who-may-prescribe',
    ],
  },
  {
    asked: 'is group therapy scary',
    answeredBy: ['/faq/the-week#do-i-have-to-speak', '/articles/groups-by-video', '/sessions/process-group'],
  },
  { asked: 'can i eat during session', answeredBy: ['/articles/groups-by-video'] },
  { asked: 'someone i know is in my group', answeredBy: ['/articles/groups-by-video#someone-you-know'] },
  {
    asked: 'husband drinks too much',
    answeredBy: [
      '/faq/family#what-can-i-do-now',
      '/faq/family#what-if-they-do-not-want-help',
      '/get-help-now',
      '/faq/asking#can-i-ask-for-someone-else',
    ],
  },
  { asked: 'will insurance tell my parents', answeredBy: ['/faq/privacy#will-my-insurer-know'] },
  {
    asked: 'do you accept medicaid',
    answeredBy: [
      '/articles/cost-and-insurance#medicaid',
      '/faq/cost#will-insurance-pay',
      '/glossary#medicaid',
    ],
  },
  {
    asked: 'how much is it without insurance',
    answeredBy: ['/faq/cost#what-if-i-have-no-insurance', '/articles/cost-and-insurance#self-pay'],
  },
  {
    asked: 'can teenagers join',
    answeredBy: ['/faq/fit#do-you-take-teenagers', '/get-help-now', '/terms'],
  },
  {
    asked: 'does the psychiatrist do talk therapy',
    answeredBy: [
      '/care-team/psychiatrist',
      '/faq/roles#what-psychiatrists-do',
      '/faq/roles#what-a-psychiatrist-may-not-do',
      '/articles/what-a-psychiatrist-does',
    ],
  },
  {
    asked: 'what is a peer',
    answeredBy: [
      '/care-team/peer-support-specialist',
      '/glossary#peer-support',
      '/articles/what-a-peer-support-specialist-does',
    ],
  },
  {
    asked: 'can i bring my mom',
    answeredBy: [
      '/faq/family#can-i-take-part',
      '/articles/family-sessions-and-consent',
      '/sessions/family-or-couple-therapy',
    ],
  },
  { asked: 'what if im traveling for work', answeredBy: ['/faq/licenses#what-if-i-travel'] },
  {
    asked: 'therapist in training',
    answeredBy: ['/faq/licenses#someone-still-in-training', '/articles/reading-credentials#in-training'],
  },
  { asked: 'who sees my records', answeredBy: ['/faq/privacy#who-learns-of-my-treatment', '/privacy'] },
  { asked: 'can probation officer get my records', answeredBy: ['/faq/privacy#can-it-be-used-in-court'] },
  { asked: 'how do i get out of this site quick', answeredBy: ['/safety'] },
  { asked: 'what time are groups', answeredBy: ['/articles/a-week-in-a-virtual-iop', '/faq/the-week'] },
  {
    asked: 'aftercare',
    answeredBy: [
      '/sessions/discharge-and-continuing-care',
      '/articles/after-the-program',
      '/glossary#continuing-care',
    ],
  },
  { asked: 'cbt', answeredBy: ['/glossary#cbt', '/articles/cbt-dbt-and-motivational-interviewing'] },
  { asked: 'who talks about trauma', answeredBy: ['/sessions/grief-shame-or-trauma-group'] },
  { asked: 'grief', answeredBy: ['/sessions/grief-shame-or-trauma-group'] },
  {
    asked: 'can counselors give meds',
    answeredBy: ['/care-team/addiction-counselor', '/faq/medicine#who-may-prescribe'],
  },
  {
    asked: 'is my boyfriend allowed to listen in',
    answeredBy: [
      '/faq/by-video#what-if-my-partner-is-in-the-house',
      '/articles/getting-ready#place',
      '/articles/groups-by-video#privacy',
    ],
  },
  {
    asked: 'can i smoke weed while in program',
    answeredBy: [
      '/faq/fit#do-i-have-to-stop-smoking',
      '/faq/fit#what-if-i-use-again',
      '/articles/if-you-use-again',
    ],
  },
  { asked: 'i drank last night', answeredBy: ['/faq/fit#what-if-i-use-again', '/articles/if-you-use-again'] },
  {
    asked: 'i dont know if i want help',
    answeredBy: ['/faq/asking#what-if-i-am-not-sure', '/articles/cbt-dbt-and-motivational-interviewing#mi'],
  },
  {
    asked: 'how do i know its working',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/faq/fit#does-virtual-work',
      '/sessions/treatment-plan-review',
    ],
  },
  {
    asked: 'need more than outpatient',
    answeredBy: [
      '/articles/is-virtual-iop-right-for-me',
      '/faq/fit#is-virtual-right-for-me',
      '/glossary#level-of-care',
    ],
  },
  {
    asked: 'hablan español',
    answeredBy: [
      '/get-help-now#spanish',
      '/nondiscrimination#language-help',
      '/articles/getting-ready#access',
    ],
  },
  { asked: 'case manager', answeredBy: ['/sessions/case-management', '/glossary#case-management'] },
  { asked: 'help finding a place to live', answeredBy: ['/sessions/case-management'] },
  {
    asked: 'side effects from my meds',
    answeredBy: [
      '/sessions/medication-visit',
      '/articles/medicines-and-who-prescribes',
      '/care-team/psychiatrist',
      '/articles/what-a-psychiatrist-does',
    ],
  },
  {
    asked: 'couples counseling online',
    answeredBy: [
      '/sessions/family-or-couple-therapy',
      '/faq/family#can-we-come-as-a-couple',
      '/articles/family-sessions-and-consent',
    ],
  },
  {
    asked: 'what happens at intake',
    answeredBy: ['/sessions/intake-and-orientation', '/articles/your-first-session'],
  },
  { asked: 'can i use my car for session', answeredBy: ['/faq/by-video#can-i-join-from-my-car'] },
  { asked: 'who checks on the peers', answeredBy: ['/faq/roles#who-supervises-peers'] },
  {
    asked: 'are your therapists real',
    answeredBy: [
      '/faq/roles#are-therapists-licensed',
      '/faq/licenses#how-to-check-a-license',
      '/care-team/licensed-therapist',
    ],
  },
  { asked: 'good faith estimate', answeredBy: ['/glossary#good-faith-estimate'] },
  { asked: 'do you store my data', answeredBy: ['/privacy', '/faq/privacy#what-is-kept-when-i-write'] },
];
