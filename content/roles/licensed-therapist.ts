import type { RoleInput } from './schema.ts';

export const licensedTherapist = {
  slug: 'licensed-therapist',
  title: 'Licensed therapist',
  plural: 'Licensed therapists',
  summary: 'Leads your individual therapy and most therapy groups, and knows your whole plan.',
  introduction: [
    'A licensed therapist is the person you will talk with most. They lead your individual therapy and most of the therapy groups.',
    'Together you look at what you think, feel and do, and try out new ways. They also keep an eye on your whole plan of care.',
  ],
  education: [
    'A master’s degree or a doctorate. The field is psychology, social work, counseling, or marriage and family therapy.',
    'Work under supervision after the degree. Medicare, for example, asks for {fact:counselor-supervised-years} or {fact:counselor-supervised-hours}.',
    'A state exam and a license, renewed with further training.',
  ],
  credentials: [
    {
      abbreviation: 'LCSW',
      name: 'Licensed clinical social worker',
      note: 'The clinical license of a social worker in most states.',
    },
    {
      abbreviation: 'LICSW',
      name: 'Licensed independent clinical social worker',
      note: 'The same level in Massachusetts, Minnesota, Washington and some others.',
    },
    {
      abbreviation: 'LPC',
      name: 'Licensed professional counselor',
      note: 'Common for counselors. Some states write LPCC or LCMHC.',
    },
    {
      abbreviation: 'LCPC',
      name: 'Licensed clinical professional counselor',
      note: 'The clinical level in Maryland, Illinois, Idaho and Montana, among others.',
    },
    {
      abbreviation: 'LMHC',
      name: 'Licensed mental health counselor',
      note: 'What Florida, Indiana, Iowa and Washington call a counselor.',
    },
    {
      abbreviation: 'LMFT',
      name: 'Licensed marriage and family therapist',
      note: 'In Maryland and Kansas the clinical level is LCMFT.',
    },
    {
      abbreviation: 'PhD',
      name: 'Doctor of philosophy',
      note: 'A degree, not a license. A psychologist holds a state license beside it.',
    },
    {
      abbreviation: 'PsyD',
      name: 'Doctor of psychology',
      note: 'Also a degree. Look for the license as a psychologist.',
    },
  ],
  licensedBy:
    'A board in each state licenses counselors, social workers, psychologists, and marriage and family therapists. It has to cover the state you are in while you talk.',
  checkedAs: 'therapists',
  howToCheck:
    'You need three things: their full name, the kind of license, and the state. That state’s board has a page where you can search.',
  may: [
    'Assess what you need and help choose the level of care',
    'Diagnose, where the license and the state allow it',
    'Lead individual therapy',
    'Lead therapy groups',
    'Write and review your treatment plan with you',
    'Act first when you are not safe',
  ],
  mayNot: [
    'Prescribe medicine',
    'Treat you while you are in a state where they hold no license',
    'Work on their own while they still train under someone else’s license',
  ],
  acts: { prescribes: 'no', diagnoses: 'within-license', 'gives-therapy': 'yes' },
  methods: [
    'Cognitive behavioral therapy (CBT)',
    'Dialectical behavior therapy (DBT) skills',
    'Motivational interviewing (MI)',
  ],
  topics: [
    'Grief, shame and trauma',
    'Anxiety and low mood',
    'Substance use',
    'Relationships',
    'Thoughts that pull you down',
  ],
  worksWith: {
    'addiction-counselor':
      'The therapist plans the week with the addiction counselor. Either may lead the relapse-prevention group.',
    psychiatrist:
      'The therapist tells the psychiatrist how your weeks go, so that medicine and therapy fit together.',
    'peer-support-specialist':
      'The therapist leads the process group while the peer support specialist co-leads and speaks from life.',
    'family-therapist':
      'With your consent, the therapist and the family therapist settle together what family sessions are for.',
  },
  askThem: [
    'What license do you hold, and in which state?',
    'Have you worked with people in a situation like mine?',
    'Which methods do you use, and why those?',
    'Who steps in when you are away?',
    'How will we know that the plan fits me?',
  ],
  sources: ['source-article', 'cms-mft-mhc', 'license-guide', 'license-names'],
} as const satisfies RoleInput;
