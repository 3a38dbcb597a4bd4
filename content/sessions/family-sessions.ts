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
      'It happens only with your written consent. The therapist first sees each person alone, to learn if a session together is safe.',
    ],
    length: 'family-or-couple-therapy-length',
    frequency: 'family-or-couple-therapy-frequency',
    size: 'family-or-couple-therapy-size',
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
    length: 'multi-family-group-length',
    frequency: 'multi-family-group-frequency',
    size: 'multi-family-group-size',
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
    length: 'family-education-length',
    frequency: 'family-education-frequency',
    size: 'family-education-size',
    attends: 'Families and friends, with or without you.',
    expect: [
      'You hear about one topic.',
      'You ask what you want to know.',
      'You get a short list of where to find help.',
    ],
    sources: ['matrix-model', 'bls-counselors', 'samhsa-tip-39'],
  },
] as const satisfies readonly SessionInput[];
