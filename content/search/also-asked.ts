import type { AlsoAsked } from './schema.ts';

/**
 * Other ways of asking, each as someone would type it. The nearer a line is to real speech, the more it finds; names of
 * things go into synonyms.ts, where they count for all places.
 */
export const alsoAsked: readonly AlsoAsked[] = [
  {
    address: '/faq/cost#what-does-it-cost',
    asked: [
      'how much does it cost',
      'price of the program',
      'how expensive is rehab online',
      'what do i pay per week',
      'what are your rates',
    ],
  },
  {
    address: '/faq/cost#will-insurance-pay',
    asked: [
      'do you take my insurance',
      'does insurance cover iop',
      'is it covered by my health plan',
      'are you in network',
      'do you accept my insurance',
    ],
  },
  {
    address: '/faq/cost#what-if-i-have-no-insurance',
    asked: [
      'i cannot afford treatment',
      'pay cash',
      'free rehab',
      'i am uninsured',
      'how much without insurance',
      'payment plan or sliding scale',
      'i have no money',
    ],
  },
  { address: '/faq/cost#does-medicare-pay', asked: ['will medicare cover iop', 'i am on medicare'] },
  {
    address: '/faq/cost#what-does-asking-cost',
    asked: ['is the first call free', 'free consultation', 'do i have to pay to talk to you'],
  },
  {
    address: '/articles/cost-and-insurance#medicaid',
    asked: ['do you accept medicaid', 'does medicaid cover it'],
  },
  {
    address: '/articles/cost-and-insurance#insurer',
    asked: ['what do i ask my insurance company', 'prior approval from insurance', 'copay and deductible'],
  },
  {
    address: '/articles/cost-and-insurance#self-pay',
    asked: ['paying out of pocket', 'cash price good faith estimate'],
  },
  {
    address: '/faq/the-week#what-happens-in-a-week',
    asked: ['what is a typical week like', 'daily schedule', 'what would i do each day'],
  },
  {
    address: '/faq/the-week#what-if-i-have-to-work',
    asked: [
      'can i keep my job while in treatment',
      'evening groups after work',
      'i have a full time job',
      'what time are groups',
      'are there night or weekend groups',
    ],
  },
  {
    address: '/articles/a-week-in-a-virtual-iop#work-and-school',
    asked: ['can i go to school or college at the same time', 'can i work during iop'],
  },
  {
    address: '/faq/the-week#how-long-does-it-last',
    asked: [
      'how many weeks is the program',
      'how many months does treatment take',
      'how long will i be in the program',
      'when will i be done',
    ],
  },
  {
    address: '/faq/the-week#how-many-hours',
    asked: ['time commitment hours per week', 'how many days a week', 'how many hours a day'],
  },
  {
    address: '/faq/the-week#how-big-are-groups',
    asked: ['how many people are in group', 'group size number of people', 'how many others will be there'],
  },
  {
    address: '/faq/the-week#do-i-have-to-speak',
    asked: [
      'do i have to talk in group',
      'can i just listen',
      'i am too shy to share',
      'group therapy is scary',
      'i am nervous about talking in front of strangers',
      'can i stay quiet',
    ],
  },
  {
    address: '/faq/the-week#what-if-i-miss-a-session',
    asked: [
      'what happens if i skip or cannot come',
      'i will be late',
      'i am sick and cannot attend',
      'can i reschedule',
      'do i get in trouble for not showing up',
    ],
  },
  {
    address: '/faq/the-week#what-happens-at-the-end',
    asked: ['what comes after iop', 'what happens when i finish', 'support after the program'],
  },
  {
    address: '/faq/fit#what-if-i-use-again',
    asked: [
      'what happens if i relapse',
      'will you kick me out if i drink',
      'i slipped',
      'i drank last night',
      'i got high yesterday',
      'can i still drink or smoke weed during the program',
      'fail a drug test',
      'do i have to be sober to start',
    ],
  },
  {
    address: '/faq/fit#can-i-stop-drinking-at-home',
    asked: [
      'detox at home',
      'is it dangerous to quit drinking',
      'quit alcohol on my own',
      'do i need detox first',
      'how do i stop drinking safely',
    ],
  },
  {
    address: '/faq/fit#is-virtual-right-for-me',
    asked: [
      'am i a good fit',
      'do i qualify for iop',
      'do i need inpatient',
      'how do i know if i need more help than outpatient',
      'is my problem bad enough',
    ],
  },
  {
    address: '/articles/is-virtual-iop-right-for-me',
    asked: [
      'who should not do online treatment',
      'when do i need inpatient or residential rehab',
      'need more than outpatient',
      'is iop enough for me',
    ],
  },
  {
    address: '/articles/is-virtual-iop-right-for-me#withdrawal',
    asked: ['is withdrawal dangerous', 'do i need medical detox before iop'],
  },
  { address: '/articles/is-virtual-iop-right-for-me#home', asked: ['my home is not private or safe'] },
  {
    address: '/articles/is-virtual-iop-right-for-me#other-places',
    asked: ['where else can i get help', 'hospital or residential treatment instead'],
  },
  {
    address: '/faq/fit#does-virtual-work',
    asked: [
      'does online therapy really work',
      'is telehealth as good as in person',
      'success rate',
      'does online rehab work',
    ],
  },
  {
    address: '/faq/fit#what-if-it-is-not-working',
    asked: [
      'i do not feel better',
      'it does not help me',
      'how do i know if it is working',
      'i want to quit the program',
      'i am not making progress',
    ],
  },
  {
    address: '/faq/fit#can-i-change-my-therapist',
    asked: [
      'i do not like my therapist',
      'switch counselors',
      'my therapist is not a good match',
      'can i pick my therapist',
      'can i have a female therapist',
    ],
  },
  {
    address: '/articles/changing-your-therapist',
    asked: ['how do i tell my therapist i want someone else', 'i do not click with my counselor'],
  },
  {
    address: '/articles/changing-your-therapist#not-wait',
    asked: ['my therapist did something wrong', 'therapist crossed a line'],
  },
  {
    address: '/faq/fit#do-i-have-to-go-to-meetings',
    asked: [
      'do i have to do aa',
      'is it a 12 step program',
      'do i have to believe in god higher power',
      'is it religious',
      'do i need a sponsor',
    ],
  },
  {
    address: '/faq/medicine#who-may-prescribe',
    asked: [
      'who gives me my meds',
      'who writes prescriptions',
      'which doctor gives pills',
      'can a nurse practitioner prescribe',
      'who do i see for medication',
      'who can give me suboxone',
    ],
  },
  {
    address: '/faq/medicine#what-can-be-prescribed-by-video',
    asked: [
      'can you get suboxone or xanax online',
      'controlled drugs by telehealth',
      'can i get adderall through video',
    ],
  },
  {
    address: '/faq/medicine#can-i-keep-my-medicine',
    asked: [
      'do i have to stop my antidepressants',
      'stay on my meds',
      'i already take medication from my own doctor',
    ],
  },
  {
    address: '/faq/medicine#can-i-stop-when-i-feel-better',
    asked: ['quit taking my meds', 'come off pills', 'stop taking my medication', 'wean off'],
  },
  {
    address: '/faq/medicine#do-i-have-to-take-medicine',
    asked: [
      'will they make me take pills',
      'can i do this without medication',
      'i do not want meds',
      'do i have to take meds',
    ],
  },
  {
    address: '/faq/medicine#is-it-one-drug-for-another',
    asked: [
      'is suboxone or methadone really sober',
      'medication is a crutch',
      'trading one addiction for another',
    ],
  },
  {
    address: '/articles/medicines-and-who-prescribes#opioid-use-disorder',
    asked: [
      'medicine for heroin fentanyl or pain pills',
      'suboxone methadone naltrexone',
      'treatment for opioid addiction',
    ],
  },
  {
    address: '/articles/medicines-and-who-prescribes#alcohol-use-disorder',
    asked: ['pill to help stop drinking', 'medicine for alcohol cravings', 'antabuse naltrexone acamprosate'],
  },
  {
    address: '/articles/medicines-and-who-prescribes#stopping',
    asked: ['is it safe to stop medication suddenly'],
  },
  {
    address: '/articles/medicines-and-who-prescribes#the-visit',
    asked: ['what happens at a medication appointment'],
  },
  {
    address: '/faq/privacy#what-is-kept-when-i-write',
    asked: ['what information do you keep', 'do you store my data', 'what do you do with my message'],
  },
  {
    address: '/faq/privacy#will-my-boss-find-out',
    asked: [
      'does my employer get told',
      'will i lose my job',
      'can i be fired for going to rehab',
      'tell my work',
    ],
  },
  {
    address: '/faq/privacy#who-learns-of-my-treatment',
    asked: [
      'is it confidential',
      'will anyone know i am in rehab',
      'who can see my records',
      'who sees my information',
      'do you tell anyone',
    ],
  },
  {
    address: '/faq/privacy#will-my-insurer-know',
    asked: [
      'will insurance tell my parents',
      'explanation of benefits sent to my house',
      'does my spouse see the bill',
    ],
  },
  {
    address: '/faq/privacy#what-do-peers-pass-on',
    asked: ['does the peer tell my therapist', 'is what i tell my recovery coach private'],
  },
  {
    address: '/faq/privacy#can-it-be-used-in-court',
    asked: [
      'custody case',
      'can police get my records',
      'probation officer',
      'will the judge see this',
      'child protective services',
    ],
  },
  {
    address: '/faq/privacy#what-may-you-tell-me',
    asked: [
      'can you tell me how my son is doing',
      'is my husband there',
      'get information about my daughter',
      'why will they not tell me anything about my wife',
    ],
  },
  {
    address: '/articles/what-staff-may-tell-a-family',
    asked: ['why can they not tell me about my child in treatment', 'hipaa and family'],
  },
  {
    address: '/faq/by-video#do-i-have-to-turn-on-my-camera',
    asked: ['can i keep my camera off', 'show my face on video', 'audio only'],
  },
  {
    address: '/faq/by-video#can-i-join-from-my-car',
    asked: ['can i do group from work or outside', 'can i log in while driving', 'join on my lunch break'],
  },
  {
    address: '/faq/by-video#what-do-i-need-by-video',
    asked: [
      'what equipment do i need',
      'can i use my phone',
      'do i need a computer',
      'which app do i download',
    ],
  },
  {
    address: '/faq/by-video#what-if-my-connection-drops',
    asked: ['bad wifi', 'my internet is slow and freezes', 'what if i get disconnected', 'the call cuts out'],
  },
  {
    address: '/faq/by-video#what-if-my-partner-is-in-the-house',
    asked: [
      'no privacy at home',
      'thin walls someone can hear me',
      'people at home can listen in',
      'i live with others and have no private room',
    ],
  },
  {
    address: '/faq/by-video#is-the-group-recorded',
    asked: ['do you record sessions', 'can someone film or screenshot me'],
  },
  {
    address: '/faq/by-video#will-others-see-my-name',
    asked: ['can i use a fake name', 'do others know who i am', 'use a nickname', 'is my last name shown'],
  },
  {
    address: '/articles/groups-by-video#someone-you-know',
    asked: ['someone i know is in my group', 'my neighbor or coworker is in the group'],
  },
  {
    address: '/articles/groups-by-video#too-much',
    asked: ['can i leave the group early', 'what if i get upset in group'],
  },
  {
    address: '/articles/groups-by-video#before',
    asked: ['rules for group', 'can i eat or smoke during group', 'what should i wear'],
  },
  {
    address: '/articles/getting-ready#place',
    asked: ['where should i sit for sessions', 'i need a quiet private room', 'share a small apartment'],
  },
  { address: '/articles/getting-ready#device', asked: ['does a tablet or old phone work'] },
  {
    address: '/articles/getting-ready#access',
    asked: ['i need an interpreter or captions', 'help with language or disability'],
  },
  {
    address: '/faq/family#can-i-take-part',
    asked: [
      'can my family come to a session',
      'can parents join',
      'can i bring my mom or dad',
      'can i sit in on a session',
    ],
  },
  {
    address: '/faq/family#what-can-i-do-now',
    asked: [
      'my child is using drugs what do i do',
      'how to help an addict or alcoholic',
      'how can i help my husband',
      'my husband drinks too much',
      'someone i love is addicted',
      'how can i help my father',
    ],
  },
  {
    address: '/faq/family#what-if-they-do-not-want-help',
    asked: [
      'how do i get someone into rehab who refuses',
      'stage an intervention',
      'can i force someone into treatment',
      'they are in denial',
    ],
  },
  {
    address: '/faq/family#what-if-home-is-not-safe',
    asked: ['i am scared at home', 'he gets violent when he drinks'],
  },
  {
    address: '/faq/family#can-i-talk-with-the-therapist',
    asked: ['can i call their counselor', 'i want to speak to my sons therapist'],
  },
  {
    address: '/faq/family#can-we-come-as-a-couple',
    asked: ['couples counseling', 'can my partner come with me', 'marriage therapy', 'we both use'],
  },
  {
    address: '/faq/family#is-there-a-peer-for-families',
    asked: [
      'support for parents of addicts',
      'al anon',
      'support group for wives',
      'who helps me as a family member',
    ],
  },
  { address: '/faq/family#how-counselors-help-families', asked: ['counselor for the family'] },
  {
    address: '/faq/family#what-if-it-is-not-helping-them',
    asked: ['my son is not getting better in your program'],
  },
  {
    address: '/faq/asking#how-do-i-ask',
    asked: [
      'how do i sign up',
      'how do i contact you',
      'how do i start',
      'how do i enroll',
      'how do i get in',
      'make an appointment',
    ],
  },
  {
    address: '/faq/asking#what-happens-first',
    asked: [
      'what happens after i send the form',
      'what happens when i call',
      'how soon can i start',
      'is there a waiting list',
    ],
  },
  {
    address: '/faq/asking#what-if-i-am-not-sure',
    asked: [
      'i do not know if i want help',
      'not ready to quit',
      'i am not sure i have a problem',
      'do i have a problem',
      'i am scared to ask for help',
    ],
  },
  {
    address: '/faq/asking#can-i-ask-without-my-name',
    asked: ['ask anonymously', 'do i have to say who i am'],
  },
  { address: '/faq/asking#how-do-i-delete-what-i-sent', asked: ['delete my message', 'remove what i sent'] },
  {
    address: '/faq/asking#what-if-i-need-help-tonight',
    asked: ['i need help right now', 'help at night or weekend'],
  },
  {
    address: '/faq/asking#can-i-ask-for-someone-else',
    asked: ['ask for my friend or family', 'contact you about my daughter'],
  },
  {
    address: '/faq/asking#how-do-i-refer',
    asked: ['i am a doctor and want to send a patient', 'refer my client to you', 'referral form'],
  },
  {
    address: '/faq/licenses#what-the-letters-mean',
    asked: ['what do initials like lcsw mean', 'letters behind their name'],
  },
  {
    address: '/faq/licenses#how-to-check-a-license',
    asked: [
      'is my therapist legit',
      'verify credentials',
      'are you real doctors',
      'how do i know they are qualified',
      'did my therapist lose their license',
    ],
  },
  {
    address: '/faq/licenses#what-if-i-travel',
    asked: [
      'can i do sessions on vacation',
      'i am moving out of state',
      'which states do you serve',
      'can i join from another state',
    ],
  },
  {
    address: '/faq/licenses#someone-still-in-training',
    asked: ['student therapist or intern', 'is my therapist an associate', 'trainee'],
  },
  {
    address: '/faq/licenses#do-peers-have-a-license',
    asked: ['are peers certified', 'training of a recovery coach'],
  },
  {
    address: '/faq/roles#are-therapists-licensed',
    asked: ['are your therapists real', 'are the therapists qualified'],
  },
  {
    address: '/faq/roles#is-a-counselor-a-therapist',
    asked: ['difference between a counselor and a therapist', 'counselor vs therapist'],
  },
  { address: '/faq/roles#how-peers-help', asked: ['what does a recovery coach do', 'what is a peer for'] },
  {
    address: '/faq/roles#who-supervises-peers',
    asked: ['who checks on the peers', 'who is the boss of the peer'],
  },
  {
    address: '/faq/roles#what-psychiatrists-do',
    asked: ['why do i need a psychiatrist', 'difference between psychiatrist and therapist'],
  },
  { address: '/faq/roles#can-a-counselor-treat-depression', asked: ['counselor for anxiety or depression'] },
  {
    address: '/faq/who-leads#who-steps-in-when-i-am-not-safe',
    asked: ['what if i feel unsafe during the program', 'what if i have dark thoughts in a session'],
  },
  { address: '/faq/who-leads#a-group-without-a-therapist', asked: ['group with only peers'] },
  {
    address: '/articles/peer-support-and-its-limits#not-the-same',
    asked: ['difference between a sponsor and a peer'],
  },
  {
    address: '/articles/what-is-a-virtual-iop',
    asked: [
      'what is online rehab',
      'what does iop mean',
      'intensive outpatient explained',
      'difference between iop and php',
    ],
  },
  {
    address: '/articles/what-is-a-virtual-iop#hours',
    asked: ['difference between outpatient and intensive outpatient', 'levels of care'],
  },
  {
    address: '/articles/your-first-session',
    asked: ['what to expect on the first day', 'what will they ask me', 'what happens at intake'],
  },
  {
    address: '/articles/your-first-session#refuse',
    asked: ['do i have to answer everything', 'can i say no to a question'],
  },
  {
    address: '/articles/your-first-session#forms',
    asked: ['what papers do i sign', 'what documents do i need'],
  },
  {
    address: '/articles/virtual-or-in-person',
    asked: ['online versus in person rehab', 'studies on telehealth'],
  },
  {
    address: '/articles/after-the-program',
    asked: ['staying sober after rehab', 'what now after treatment'],
  },
  {
    address: '/articles/after-the-program#meetings',
    asked: ['aa na smart recovery meetings', 'find a meeting'],
  },
  {
    address: '/articles/after-the-program#coming-back',
    asked: ['can i come back after i leave', 'start over again'],
  },
  { address: '/articles/if-you-use-again', asked: ['i relapsed what now', 'i used again'] },
  { address: '/articles/if-you-use-again#naloxone', asked: ['where do i get narcan', 'how to use naloxone'] },
  {
    address: '/articles/if-you-use-again#after-a-pause',
    asked: ['why is relapse dangerous', 'lower tolerance'],
  },
  {
    address: '/articles/two-conditions-at-once',
    asked: [
      'i am depressed and drink',
      'anxiety and addiction together',
      'mental health and drugs at the same time',
      'ptsd and drinking',
    ],
  },
  {
    address: '/articles/questions-for-any-program',
    asked: [
      'how to choose a rehab',
      'warning signs of a bad program',
      'red flags and scams',
      'what should i ask a rehab',
    ],
  },
  {
    address: '/articles/reading-credentials',
    asked: ['what qualifications should a therapist have', 'lcsw vs lpc vs lmft'],
  },
  {
    address: '/articles/reading-credentials#no-match',
    asked: ['their license does not show up', 'fake therapist'],
  },
  {
    address: '/articles/family-sessions-and-consent',
    asked: ['what happens in family therapy', 'do i have to let my family come'],
  },
  { address: '/articles/referring-someone', asked: ['refer a patient', 'how do professionals refer'] },
  {
    address: '/sessions/case-management',
    asked: [
      'help with housing food or a job',
      'help finding a place to live',
      'someone to help with benefits and rides',
    ],
  },
  { address: '/sessions/intake-and-orientation', asked: ['what happens at intake', 'first appointment'] },
  {
    address: '/sessions/grief-shame-or-trauma-group',
    asked: ['talk about trauma or loss', 'someone died', 'group for ptsd'],
  },
  {
    address: '/sessions/medication-visit',
    asked: ['talk about side effects', 'get a refill', 'change my dose'],
  },
  {
    address: '/sessions/skills-group',
    asked: ['learn coping skills', 'anger management', 'how to handle stress'],
  },
  { address: '/sessions/relapse-prevention-group', asked: ['learn to handle triggers and cravings'] },
  { address: '/sessions/process-group', asked: ['talk about feelings in a group', 'group therapy'] },
  { address: '/sessions/safety-check', asked: ['what if i am in crisis during treatment'] },
  { address: '/sessions/individual-therapy', asked: ['one on one time with a therapist', 'private therapy'] },
  { address: '/sessions/motivational-interviewing', asked: ['not sure i want to change'] },
  { address: '/sessions/family-education', asked: ['class for families about addiction'] },
  { address: '/sessions/treatment-plan-review', asked: ['how is my progress checked', 'change my goals'] },
  { address: '/sessions/discharge-and-continuing-care', asked: ['aftercare plan', 'leave the program'] },
  {
    address: '/privacy#young-people',
    asked: ['can my teenager use this', 'do you treat minors', 'age limit'],
  },
  { address: '/privacy', asked: ['privacy policy', 'do you use cookies or track me'] },
  {
    address: '/safety',
    asked: [
      'hide that i visited this site',
      'clear my history',
      'someone watches my phone',
      'leave this site fast',
      'get out of this page quickly',
      'hide this from my husband',
    ],
  },
  { address: '/terms', asked: ['terms and conditions', 'is this medical advice'] },
  { address: '/accessibility', asked: ['i cannot see well', 'screen reader', 'keyboard only'] },
  { address: '/nondiscrimination', asked: ['complain about discrimination', 'do you treat lgbtq people'] },
  { address: '/nondiscrimination#language-help', asked: ['free interpreter', 'help in spanish'] },
  { address: '/get-help-now#spanish', asked: ['ayuda en espanol', 'hablan espanol', 'spanish speaking'] },
  { address: '/get-help-now#finding-treatment', asked: ['find a rehab near me', 'treatment locator'] },
  { address: '/get-help-now#young-people', asked: ['help for a teenager'] },
  { address: '/get-help-now#veterans', asked: ['help for veterans', 'va'] },
  {
    address: '/contact',
    asked: ['phone number', 'contact form', 'talk to a person', 'call you', 'email address'],
  },
  { address: '/contact/professionals', asked: ['form for doctors and case workers'] },
  { address: '/contact/withdraw', asked: ['delete my message', 'remove my inquiry'] },
  { address: '/care-team', asked: ['who will i meet', 'your staff', 'meet the team'] },
  {
    address: '/articles/cbt-dbt-and-motivational-interviewing',
    asked: ['what kind of therapy do you use', 'types of therapy', 'which therapy method'],
  },
];
