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
    when: 'at-intervals',
    attends: 'You and the people you name: family, a partner, or a friend.',
    askedOfYou: [
      'Let each person finish, and talk of yourself rather than of the other.',
      'Come without alcohol or drugs that day, all of you.',
      'No recording, and nobody who listens out of sight.',
    ],
    staysPrivate:
      'Each person hears what the others say, so hold back what you are not ready to share. Ask the therapist what they keep from your talk alone, and in whose file the notes stand.',
    withOthers: false,
    family:
      'Anyone you choose may join once you have signed for them, they want to come, and the therapist finds it safe.',
    before: [
      'Decide whom you want there, and sign for those alone.',
      'You talk with the therapist alone first. Say there if you fear someone.',
      'Give each person a screen of their own, if you can.',
    ],
    expect: [
      'Each person says what they hope for.',
      'You practice talking about one hard thing.',
      'You agree on one change at home.',
      'Anyone may ask to stop.',
    ],
    after: [
      'Give each other some time; not all of it must be talked through the same night.',
      'Keep to the one change that you agreed on.',
      'If it got worse at home, tell the therapist on a phone that is safe for you. In danger, {call:emergency} or {call:domestic-violence-hotline}.',
    ],
    ask: [
      'Who leads it, and do they have a license for family work?',
      'Do you see each of us alone first?',
      'What do you do when one person is afraid of another?',
      'In whose record do the notes stand?',
      'Can someone join from another state?',
    ],
    sources: [
      'source-article',
      'aamft-role',
      'aamft-california',
      'domestic-violence-hotline',
      'emergency-911',
    ],
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
    when: 'at-intervals',
    attends: 'You, your family, and other clients with theirs.',
    askedOfYou: [
      'Speak for yourself, and leave other people’s secrets to them.',
      'Offer what helped you, and do not judge how another home is run.',
      'Bring only those who signed up.',
    ],
    staysPrivate:
      'Several homes hear each other here, and all of them agree to tell nothing outside. Staff are bound by law; the other families are bound by their word.',
    withOthers: true,
    family:
      'Your relatives, partner or close friends can come when you have agreed in writing and they accept the rules of the group.',
    before: [
      'Ask each person who comes what they hope to get out of it.',
      'Agree on what is not to be told in front of others.',
      'Sign for those who come, and say what may be told about you.',
    ],
    expect: [
      'Each family says how it has been.',
      'The group takes one problem and looks for ways.',
      'You choose one way to try.',
    ],
    after: [
      'Compare what each of you heard: often it is not the same.',
      'Try the idea that you picked, and see what happens.',
      'Do not talk about the other families, not even with friends who know them.',
    ],
    ask: [
      'How many families take part, and do they change?',
      'Can my family come when I am not there?',
      'Are children allowed, and from what age?',
      'What happens if a family tells others what it heard?',
      'Who leads beside the family therapist?',
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
    when: 'each-week',
    attends: 'Families and friends, with or without you.',
    askedOfYou: [
      'Ask in general, and leave out names, even that of the person you came for.',
      'Tell nobody whom you saw in the class.',
      'Do not press the person at home to come with you.',
    ],
    staysPrivate:
      'Staff say nothing here about your own family member, not even whether they are in treatment. What other families tell is theirs and is not to be passed on.',
    withOthers: true,
    family: 'It is meant for family and friends, and nobody has to consent to your coming.',
    before: [
      'Ask if a phone call is enough to join, and if a first name will do.',
      'Write down what you would most like to understand.',
      'Choose a place where the person you worry about cannot overhear you, if that is safer.',
    ],
    expect: [
      'You hear about one topic.',
      'You ask what you want to know.',
      'You get a short list of where to find help.',
    ],
    after: [
      'Rest. Hearing how addiction works can stir up a lot.',
      'Try one new way of answering at home, such as saying less.',
      'Keep the list of help near you. Some of it is for you.',
    ],
    ask: [
      'Does it cost anything, and who pays?',
      'May I come if my family member is treated elsewhere, or not at all?',
      'Which topics come up, and do they repeat?',
      'Who can I talk to afterward about my own worries?',
      'Is there an interpreter?',
    ],
    sources: ['matrix-model', 'bls-counselors', 'samhsa-tip-39'],
  },
] as const satisfies readonly SessionInput[];
