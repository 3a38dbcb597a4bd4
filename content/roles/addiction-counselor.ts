import type { RoleInput } from './schema.ts';

export const addictionCounselor = {
  slug: 'addiction-counselor',
  title: 'Addiction counselor',
  plural: 'Addiction counselors',
  summary: 'Leads addiction counseling and education, and helps you plan for cravings and triggers.',
  introduction: [
    'An addiction counselor knows substance use disorders well. They lead one-to-one counseling and groups about how addiction works.',
    'With them you find out what sets off cravings, try ways to cope, and make your own plan. They also help with practical matters such as work or housing.',
  ],
  education: [
    'From a certificate to a master’s degree: states and levels differ. Most posts ask for a bachelor’s degree.',
    'Many hours of supervised work. Boards ask for roughly {fact:addiction-counselor-work-hours}, fewer with a degree.',
    'Courses in addiction, ethics and counseling, and an exam.',
  ],
  credentials: [
    {
      abbreviation: 'ADC',
      name: 'Alcohol and drug counselor',
      note: 'A credential of the IC&RC that many states build on.',
    },
    {
      abbreviation: 'AADC',
      name: 'Advanced alcohol and drug counselor',
      note: 'Asks for a master’s degree.',
    },
    {
      abbreviation: 'CADC',
      name: 'Certified alcohol and drug counselor',
      note: 'A certificate in many states, such as Virginia, Georgia and Illinois.',
    },
    {
      abbreviation: 'LADC',
      name: 'Licensed alcohol and drug counselor',
      note: 'The license in Connecticut, Minnesota, Nebraska and Vermont, among others.',
    },
    {
      abbreviation: 'LCADC',
      name: 'Licensed clinical alcohol and drug counselor',
      note: 'The clinical license in Maryland, New Jersey, Kentucky and Nevada.',
    },
    {
      abbreviation: 'LAC',
      name: 'Licensed addiction counselor',
      note: 'The license in Arizona, Colorado, Kansas and Montana. Elsewhere these letters may mean something else.',
    },
    {
      abbreviation: 'MAC',
      name: 'Master addiction counselor',
      note: 'A national certificate that asks for a master’s degree.',
    },
    {
      abbreviation: 'NCAC',
      name: 'National certified addiction counselor',
      note: 'A national certificate of NAADAC, in two levels.',
    },
  ],
  licensedBy:
    'A state board, or a certification board that the state names. There is no national license, so titles and levels differ from state to state.',
  checkedAs: 'addiction-counselors',
  howToCheck:
    'Ask which board certified or licensed them and at which level. Most of these boards have a list you can search.',
  may: [
    'Screen and assess substance use',
    'Lead one-to-one addiction counseling',
    'Lead groups that teach about addiction, coping and relapse prevention',
    'Arrange services around you, such as housing or work help',
    'Plan with you for the time after the program',
  ],
  mayNot: [
    'Prescribe medicine',
    'Treat or diagnose a mental health condition outside their license',
    'Work alone below the independent level: a supervisor must stand behind them',
  ],
  acts: { prescribes: 'no', diagnoses: 'within-license', 'gives-therapy': 'yes' },
  methods: [
    'Addiction education',
    'Coping skills practice',
    'Relapse-prevention planning',
    'Motivational interviewing (MI)',
  ],
  topics: [
    'How addiction works',
    'Cravings and triggers',
    'Coping with strong feelings',
    'A personal plan for hard moments',
  ],
  worksWith: {
    'licensed-therapist':
      'The counselor shares the group week with the licensed therapist, and passes on signs of anxiety or low mood.',
    psychiatrist:
      'The counselor tells the psychiatrist what you report about cravings, so that medicine can be adjusted.',
    'peer-support-specialist':
      'The counselor leads education groups while the peer support specialist co-leads with lived examples.',
    'family-therapist':
      'With your consent, the counselor and the family therapist get a family ready together. The counselor explains how addiction works.',
  },
  askThem: [
    'What is your certificate or license, and at which level?',
    'Who supervises your work?',
    'How do you work with people who are not sure they want to stop?',
    'What would a plan for cravings look like for me?',
    'What happens if I use during the program?',
  ],
  sources: ['source-article', 'ic-rc', 'naadac', 'bls-counselors', 'license-names'],
} as const satisfies RoleInput;
