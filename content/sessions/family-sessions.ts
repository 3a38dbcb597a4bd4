import type { SessionInput } from './schema.ts';

export const familySessions = [
  {
    slug: 'family-or-couple-therapy',
    title: 'Family or couple therapy',
    inSentence: 'family or couple therapy',
    kind: 'family',
    summary: 'You and the people you choose, with a family therapist, by video.',
    description: [
      'Addiction touches everyone at home. In this session you work on trust, on talking, and on old patterns.',
      'It happens only with your written consent. The therapist first speaks with each person alone, to be sure it is safe.',
    ],
    length: { text: '50 to 60 minutes', certainty: 'unconfirmed' },
    frequency: {
      text: 'Every 1 to 2 weeks; about 9 sessions in all',
      source: 'aamft-california',
      certainty: 'primary',
    },
    size: { text: 'One family or couple', certainty: 'unconfirmed' },
    attends: 'You and the people you name: family, a partner, or a friend.',
    expect: [
      'Each person says what they hope for.',
      'You practice talking about one hard thing.',
      'You agree on one change at home.',
      'Anyone may ask to stop.',
    ],
    sources: ['source-article', 'aamft-role', 'aamft-california'],
  },
  {
    slug: 'multi-family-group',
    title: 'Multi-family group',
    inSentence: 'the multi-family group',
    kind: 'family',
    summary: 'Several families together: what works in one home may help in another.',
    description: [
      'A few families meet with a family therapist. You see that others deal with the same things.',
      'Everyone agrees to keep what is said in the group.',
    ],
    length: { text: '90 minutes', certainty: 'unconfirmed' },
    frequency: { text: 'Weekly or every 2 weeks', certainty: 'unconfirmed' },
    size: { text: '4 to 8 families', certainty: 'unconfirmed' },
    attends: 'You, your family, and other clients with theirs.',
    expect: [
      'Each family says how it has been.',
      'The group takes one problem and looks for ways.',
      'You choose one way to try.',
    ],
    sources: ['samhsa-tip-39'],
  },
  {
    slug: 'family-education',
    title: 'Family education',
    inSentence: 'family education',
    kind: 'family',
    summary: 'For families: how addiction works, what helps at home, and how to look after yourself.',
    description: [
      'Families learn what a substance use disorder is, what treatment does, and what they can do.',
      'Nothing about you is told in it. Families may come even when you do not.',
    ],
    length: { text: '90 minutes', source: 'matrix-model', certainty: 'secondary' },
    frequency: { text: '12 sessions, one a week', source: 'matrix-model', certainty: 'secondary' },
    size: { text: 'Many families together', source: 'matrix-model', certainty: 'secondary' },
    attends: 'Families and friends, with or without you.',
    expect: [
      'You hear about one topic.',
      'You ask what you want to know.',
      'You get a short list of where to find help.',
    ],
    sources: ['matrix-model', 'bls-counselors', 'samhsa-tip-39'],
  },
] as const satisfies readonly SessionInput[];
