import type { RoleInput } from './schema.ts';

export const psychiatrist = {
  slug: 'psychiatrist',
  title: 'Psychiatrist',
  plural: 'Psychiatrists',
  summary: 'A medical doctor who leads evaluations and medication visits, and may prescribe.',
  introduction: [
    'A psychiatrist is a medical doctor for mental health. They lead the evaluation at the start and the visits about medicine.',
    'They do not lead most of your therapy. In some programs a nurse practitioner or a physician assistant does part of this work.',
  ],
  education: [
    'A medical degree: MD or DO.',
    '{fact:residency-years} of training as a doctor in psychiatry after medical school.',
    'A state medical license. Board certification is a further, voluntary step.',
  ],
  credentials: [
    {
      abbreviation: 'MD',
      name: 'Doctor of medicine',
      note: 'A medical degree. The state license comes on top of it.',
    },
    {
      abbreviation: 'DO',
      name: 'Doctor of osteopathic medicine',
      note: 'The other medical degree. Some states have a board of its own for it.',
    },
    {
      abbreviation: 'ABPN',
      name: 'American Board of Psychiatry and Neurology',
      note: 'Certified by this board means an optional exam was passed.',
    },
    {
      abbreviation: 'PMHNP',
      name: 'Psychiatric mental health nurse practitioner',
      note: 'A nurse, not a doctor, who does part of this work in some programs.',
    },
    {
      abbreviation: 'PA',
      name: 'Physician assistant',
      note: 'Not a doctor either. Works in medicine together with doctors.',
    },
  ],
  licensedBy:
    'A state medical board licenses every doctor. To prescribe controlled medicines, a doctor also registers with the Drug Enforcement Administration (DEA).',
  checkedAs: 'doctors',
  howToCheck:
    'Look the doctor up on the website of the state’s medical board. It shows the license and any action taken on it.',
  may: [
    'Evaluate your mental and physical health',
    'Diagnose mental health and substance use conditions',
    'Prescribe, adjust and stop medicine',
    'Order tests',
    'Give psychotherapy, though many do not',
  ],
  mayNot: [
    'See you by video when the state you are in has not licensed them',
    'Prescribe every medicine by video: federal and state rules set limits, and they will tell you which apply',
    'Take the place of your therapist or counselor in the group week',
  ],
  acts: { prescribes: 'yes', diagnoses: 'yes', 'gives-therapy': 'yes' },
  methods: [
    'Psychiatric evaluation',
    'Medication management',
    'Medicine for opioid or alcohol use disorder, where it fits',
  ],
  topics: [
    'Depression, anxiety and PTSD beside a substance use disorder',
    'Sleep',
    'Effects and side effects of medicine',
  ],
  worksWith: {
    'licensed-therapist':
      'The psychiatrist asks the licensed therapist how you are between visits before changing a dose.',
    'addiction-counselor':
      'The psychiatrist hears from the addiction counselor about cravings and use, and says which medicine could help.',
    'peer-support-specialist':
      'The psychiatrist stays in touch through the team. The peer support specialist gives no advice about medicine.',
    'family-therapist':
      'With your consent, the psychiatrist answers what the family therapist asks about a condition or a medicine.',
  },
  askThem: [
    'What is this medicine for, and how long would I take it?',
    'What are the other choices, among them no medicine?',
    'What can you prescribe by video, and what can you not?',
    'Who do I call when a side effect worries me?',
    'Will I see you each time, or someone else?',
  ],
  sources: ['source-article', 'apa-psychiatry', 'tadmon-olfson-2021', 'dea-telehealth'],
} as const satisfies RoleInput;
