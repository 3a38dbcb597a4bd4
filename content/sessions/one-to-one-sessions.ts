import type { SessionInput } from './schema.ts';

export const oneToOneSessions = [
  {
    slug: 'individual-therapy',
    title: 'Individual therapy',
    inSentence: 'individual therapy',
    kind: 'one-to-one',
    audience: 'you-alone',
    summary: 'You and your therapist, alone, about what weighs on you and what you want to change.',
    description: [
      'This hour is yours. You and your licensed therapist work on what you do not want to say in a group.',
      'You set goals together and look each week at what changed.',
    ],
    length: 'individual-therapy-length',
    frequency: 'individual-therapy-frequency',
    size: 'individual-therapy-size',
    when: 'each-week',
    attends: 'You alone.',
    askedOfYou: [
      'Say when a question goes too far for you.',
      'Tell the therapist if you drank or used, even just before the call. It changes what the two of you can do today.',
      'Let them know early when you cannot come.',
    ],
    staysPrivate:
      'What you say stays with your therapist, apart from what your care needs the team to know. Ask which of it is written in your record, and whether other notes are kept apart.',
    withOthers: false,
    family:
      'Family stays out of this hour; for a joint talk that you agree to in writing, there is {session:family-or-couple-therapy}.',
    before: [
      'Find a spot where nobody hears you, if only for this hour.',
      'Jot down what has been on your mind since last time.',
      'Have water and tissues near you.',
    ],
    expect: [
      'You say how the week was.',
      'You work on one thing in depth.',
      'You take one small task into the week.',
    ],
    after: [
      'Stay where you are for a while before you go back to the family or to work.',
      'Put your small task where you will see it.',
      'If something felt wrong between you and the therapist, note it and bring it up next time.',
    ],
    ask: [
      'Who would be my therapist, and what license do they hold?',
      'Would I see the same person each time?',
      'What happens if we do not get along?',
      'What of our talks goes to the rest of the team?',
      'Can we go on by phone when my video does not work?',
    ],
    sources: ['source-article', 'telehealth-iop-report'],
  },
  {
    slug: 'individual-addiction-counseling',
    title: 'Individual addiction counseling',
    inSentence: 'individual addiction counseling',
    kind: 'one-to-one',
    audience: 'you-alone',
    summary: 'You and your counselor, about cravings, triggers and a plan that is your own.',
    description: [
      'You and your addiction counselor look at when cravings come and what helps.',
      'You write a plan for hard moments and change it as you learn.',
    ],
    length: 'individual-addiction-counseling-length',
    frequency: 'individual-addiction-counseling-frequency',
    size: 'individual-addiction-counseling-size',
    when: 'each-week',
    attends: 'You alone.',
    askedOfYou: [
      'Be as open about use as you can, since the plan is built on it.',
      'Try one small thing from the plan before the next talk.',
    ],
    staysPrivate:
      'Your counselor keeps notes on use and cravings in your record, and the team may read them. Ask whether any are kept apart from it: those are held more tightly.',
    withOthers: false,
    family:
      'A partner or relative may come for part of it when you invite them and have signed a consent that names them.',
    before: [
      'Think back: when was the pull strongest, and where were you?',
      'Keep your plan for hard moments within reach.',
    ],
    expect: [
      'You go through the days since you last met.',
      'You find what set off a craving, and what helped.',
      'You add to your plan.',
    ],
    after: [
      'Take away one thing at home that sets off a craving, if you can.',
      'Write down the next craving when it comes: time, place, and what you did.',
      'Call the number on your plan once while you are calm, so that it is easier later.',
    ],
    ask: [
      'Which license or certificate does the counselor have, and who supervises them?',
      'Are drug or alcohol tests part of it, and who sees the results?',
      'Can I reach the counselor between talks?',
      'Which of the counselor’s notes go into my record?',
    ],
    sources: ['source-article', 'ic-rc', 'samhsa-tip-47'],
  },
  {
    slug: 'motivational-interviewing',
    title: 'Motivational interviewing',
    inSentence: 'motivational interviewing',
    kind: 'one-to-one',
    audience: 'you-alone',
    summary: 'A talk in which you look for your own reasons, when part of you is not sure.',
    description: [
      'Part of you may want change and part of you may not. That is common, and nobody will push you.',
      'The therapist or counselor asks, listens, and helps you hear your own reasons.',
    ],
    length: 'motivational-interviewing-length',
    frequency: 'motivational-interviewing-frequency',
    size: 'motivational-interviewing-size',
    when: 'at-the-start',
    attends: 'You alone.',
    askedOfYou: [
      'Say what you think, not what you believe others want to hear.',
      'Speak up when it feels like pressure.',
    ],
    staysPrivate:
      'Doubts that you voice here do not count against you. What matters for your care may be noted, and you may ask to hear the note.',
    withOthers: false,
    family: 'No one from home takes part, because it is hard to say both sides when they listen.',
    before: [
      'You need not prepare anything, and you need not have decided anything.',
      'If you like, think of one thing you would miss and one that you would not.',
    ],
    expect: [
      'You say what you like about things as they are, and what you do not.',
      'You hear your own words back.',
      'You choose a next step, or none yet.',
    ],
    after: [
      'Give it a few days; your thoughts may go on changing.',
      'If you chose a step, tell someone you trust, or keep it to yourself.',
    ],
    ask: [
      'Have the people who do this been trained in it?',
      'May I take part before I have made up my mind to stop?',
      'Is it a session of its own, or part of therapy or counseling?',
      'What happens if I decide on no change for now?',
    ],
    sources: ['source-article', 'samhsa-tip-64'],
  },
] as const satisfies readonly SessionInput[];
