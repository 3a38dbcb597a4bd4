import type { RoleInput } from './schema.ts';

export const peerSupportSpecialist = {
  slug: 'peer-support-specialist',
  title: 'Peer support specialist',
  plural: 'Peer support specialists',
  summary: 'Has lived through it, co-leads groups and leads peer support. Gives no therapy.',
  introduction: [
    'A peer support specialist knows addiction or another mental health condition from their own life, and is in recovery. They have also trained for this work and hold a certificate.',
    'They show that change can be lived. They listen, share, and help you find your way around services. They do not give therapy.',
  ],
  education: [
    'Lived experience of addiction, a mental health condition or both. No degree is required.',
    'A certification course. The federal model standards name {fact:peer-training-hours} of training.',
    'Supervised work: the model standards name {fact:peer-supervised-hours}.',
  ],
  credentials: [
    {
      abbreviation: 'CPS',
      name: 'Certified peer specialist',
      note: 'The title in Pennsylvania and some other states.',
    },
    {
      abbreviation: 'CPRS',
      name: 'Certified peer recovery specialist',
      note: 'The title in Maryland and Virginia, among others.',
    },
    {
      abbreviation: 'CRSS',
      name: 'Certified recovery support specialist',
      note: 'The title of one certificate in Illinois.',
    },
    {
      abbreviation: 'NCPRSS',
      name: 'National certified peer recovery support specialist',
      note: 'A national certificate of NAADAC. Virginia is one state that accepts it.',
    },
  ],
  licensedBy:
    'A body that the state names certifies peer support specialists. It is a certificate, not a license to treat.',
  checkedAs: 'peer-specialists',
  howToCheck:
    'Ask which body gave the certificate. Some keep a public list. Others confirm a certificate when you ask.',
  may: [
    'Share their own experience of recovery',
    'Co-lead groups with a therapist or counselor',
    'Lead a peer support group',
    'Help you find services, meetings and people',
    'Stay with you while a therapist is called',
  ],
  mayNot: [
    'Give therapy or counseling',
    'Diagnose',
    'Prescribe, or advise on medicine',
    'Stand in for a therapist, counselor or doctor',
  ],
  acts: { prescribes: 'no', diagnoses: 'no', 'gives-therapy': 'no' },
  methods: [
    'Sharing lived experience',
    'Listening without judging',
    'Building skills side by side',
    'Going along to a first meeting',
  ],
  topics: [
    'Hope and hard days',
    'Everyday life in recovery',
    'Finding people and places that help',
    'Your own goals',
  ],
  worksWith: {
    'licensed-therapist':
      'The peer co-leads the process group with the licensed therapist, who leads it. The peer calls the therapist when someone is not safe.',
    'addiction-counselor': 'The peer co-leads education groups with the addiction counselor.',
    psychiatrist:
      'The peer helps you write down questions about medicine for the psychiatrist, and does not answer them.',
    'family-therapist': 'The peer may support a multi-family group that the family therapist leads.',
  },
  askThem: [
    'What do you tell the team about what I say to you?',
    'How did you become certified, and by whom?',
    'What helped you in the first weeks?',
    'When and how can I reach you between sessions?',
  ],
  sources: [
    'source-article',
    'samhsa-tip-64',
    'samhsa-peer-standards',
    'cms-peer-supervision',
    'virginia-peer-registration',
    'illinois-credentials',
  ],
} as const satisfies RoleInput;
