import type { QuestionInput } from './schema.ts';

/** Medicine, and who decides on it. */
export const medicineQuestions = [
  {
    id: 'who-may-prescribe',
    question: 'Who may prescribe medicine?',
    audience: 'clients',
    topic: 'medicine',
    answer: [
      'Of the five roles, {role:psychiatrist} alone. They may start a medicine, change the dose, stop it, and order tests.',
      'Some programs also have a nurse practitioner or a physician assistant for this. Ask who it will be.',
    ],
    more: { href: '/articles/medicines-and-who-prescribes#who-may-prescribe', text: 'Who may prescribe' },
    origin: 'editors',
    sources: ['apa-psychiatry'],
    covers: ['psychiatrist:may'],
  },
  {
    id: 'can-i-keep-my-medicine',
    question: 'Can I keep taking my medicine?',
    audience: 'clients',
    topic: 'medicine',
    answer: [
      'Keep taking it as it was prescribed, and have it at hand for {session:psychiatric-evaluation}. There you go through all that you take, also what you buy without a prescription.',
      'Changes are for you and your doctor to decide. With your written consent, the new doctor talks with the old one.',
    ],
    more: { href: '/articles/medicines-and-who-prescribes#stopping', text: 'Do not stop on your own' },
    origin: 'editors',
    sources: ['apa-psychiatry', 'part-2-rule'],
  },
  {
    id: 'can-i-stop-when-i-feel-better',
    question: 'Can I stop my medicine once I feel better?',
    audience: 'clients',
    topic: 'medicine',
    answer: [
      'Ask first. Some medicines must be stopped slowly, and feeling well may be a sign that this one works.',
      'Say at {session:medication-visit} that you would like to stop, or call before it. If you feel very ill after stopping one, {call:emergency}.',
    ],
    more: { href: '/sessions/medication-visit', text: 'What happens in a medication visit' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'do-i-have-to-take-medicine',
    question: 'Do I have to take medicine?',
    audience: 'clients',
    topic: 'medicine',
    answer: [
      'No. You hear what it could do for you and what it could do to you, and then you choose. You may also choose later.',
      'Ask a program whether your choice changes anything about groups or therapy.',
    ],
    more: { href: '/care-team/psychiatrist#ask', text: 'What you may ask the psychiatrist' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'is-it-one-drug-for-another',
    question: 'Is medicine for addiction just one drug for another?',
    audience: 'clients',
    topic: 'medicine',
    answer: [
      'No. A report of the National Academies found that medicines for opioid use disorder work, and that they save lives. They lower cravings. In the studies it read, people who stayed on them for long did better.',
      'Ask any program whether it offers them, or works with someone who does.',
    ],
    more: {
      href: '/articles/medicines-and-who-prescribes#opioid-use-disorder',
      text: 'Medicine for opioid use disorder',
    },
    origin: 'editors',
    sources: ['opioid-medicines-report'],
  },
  {
    id: 'what-can-be-prescribed-by-video',
    question: 'Can every medicine be prescribed by video?',
    audience: 'clients',
    topic: 'medicine',
    answer: [
      'Not always. Some, such as strong pain medicines, are controlled by law. A federal rule lets doctors prescribe these by video until {fact:video-prescribing-ends}. Do not stop a medicine because of that date: ask now how you would get it.',
      'Your prescriber knows which rules apply on the day. A program can tell you what it does when a visit in person is needed.',
    ],
    more: { href: '/care-team/psychiatrist#may-not', text: 'What a psychiatrist may not do' },
    origin: 'editors',
    sources: ['dea-telehealth'],
  },
  {
    id: 'what-if-i-am-pregnant',
    question: 'What if I am pregnant?',
    audience: 'clients',
    topic: 'medicine',
    answer: [
      'You can ask for treatment, and you need not wait. See a doctor before you stop anything. Quitting opioids all at once in pregnancy can bring on an early birth or a miscarriage.',
      'For opioid use disorder, groups of doctors and federal agencies recommend methadone or buprenorphine in pregnancy. You and your doctor decide which.',
      'Ask a program how it works with the doctor who follows your pregnancy, and what your state makes it report.',
    ],
    more: { href: '/articles/is-virtual-iop-right-for-me#illness', text: 'An illness that needs care now' },
    origin: 'editors',
    sources: ['opioid-treatment-in-pregnancy', 'opioids-in-pregnancy'],
  },
  {
    id: 'what-if-i-need-pain-medicine',
    question: 'What if I need medicine for pain?',
    audience: 'clients',
    topic: 'medicine',
    answer: [
      'Say so before anything new is started. Naltrexone, for one, blocks opioids, so the two do not go together.',
      'Ask for one plan that both doctors know, and that covers surgery and the dentist too. Until you have it, do not stop what you take.',
    ],
    more: {
      href: '/articles/medicines-and-who-prescribes#before-a-change',
      text: 'Before you change anything',
    },
    origin: 'editors',
    sources: ['samhsa-naltrexone'],
  },
] as const satisfies readonly QuestionInput[];
