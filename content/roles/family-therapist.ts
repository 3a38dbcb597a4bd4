import type { RoleInput } from './schema.ts';

export const familyTherapist = {
  slug: 'family-therapist',
  title: 'Family therapist',
  plural: 'Family therapists',
  summary: 'Leads sessions with you and your family or partner, only with your written consent.',
  introduction: [
    'A family therapist brings you and people close to you into one session, by video.',
    'You decide who joins. As a rule, nobody is told about your treatment without your written consent. Before a joint session they speak with each person alone, to find out whether it is safe.',
  ],
  education: [
    'A master’s degree or a doctorate in marriage and family therapy or a related field.',
    '{fact:family-therapist-supervised-years} of supervised work after the degree.',
    'A state license. Every state licenses marriage and family therapists.',
  ],
  credentials: [
    {
      abbreviation: 'LMFT',
      name: 'Licensed marriage and family therapist',
      note: 'The license made for this work.',
    },
    {
      abbreviation: 'LCMFT',
      name: 'Licensed clinical marriage and family therapist',
      note: 'Its clinical level in states such as Maryland and Kansas.',
    },
    {
      abbreviation: 'LCSW',
      name: 'Licensed clinical social worker',
      note: 'Family work is a role: a social worker or counselor trained in it may hold it.',
    },
    {
      abbreviation: 'LPC',
      name: 'Licensed professional counselor',
      note: 'May hold this role with training in family work.',
    },
  ],
  licensedBy:
    'A state board licenses marriage and family therapists. A family therapist is thus also a licensed therapist; here we count the role they hold in a session.',
  checkedAs: 'therapists',
  howToCheck:
    'Ask which license they hold and which state gave it. The board of that state lists everyone who holds one.',
  may: [
    'Lead sessions with you and your family or partner',
    'Lead multi-family groups and family education',
    'Assess and treat conditions within their license',
    'See people alone first, to check that a joint session is safe',
  ],
  mayNot: [
    'Prescribe medicine',
    'Speak with your family about you without your written consent, with few exceptions in law',
    'Hold a joint session when it is not safe for someone in it',
  ],
  acts: { prescribes: 'no', diagnoses: 'within-license', 'gives-therapy': 'yes' },
  methods: ['Family therapy', 'Couple therapy', 'Communication practice', 'Family education'],
  topics: [
    'Trust',
    'Communication',
    'Patterns in a family',
    'Boundaries and support',
    'Couples in hard times',
  ],
  worksWith: {
    'licensed-therapist':
      'With your consent, the family therapist agrees with the licensed therapist what belongs in family sessions. The rest stays with you.',
    'addiction-counselor':
      'With your consent, the family therapist and the addiction counselor get a family ready together, and agree who explains what.',
    psychiatrist: 'With your consent, the family therapist brings what the family sees to the psychiatrist.',
    'peer-support-specialist':
      'The family therapist leads the multi-family group that the peer support specialist may support.',
  },
  askThem: [
    'What will you tell my family, and what do you keep to yourself?',
    'How do you decide who joins a session?',
    'What happens if I want to stop a family session?',
    'What do you look at before you call a joint session safe?',
    'What training do you have in work with families?',
  ],
  sources: ['source-article', 'aamft-role', 'samhsa-tip-39', 'cms-mft-mhc', 'license-names'],
} as const satisfies RoleInput;
