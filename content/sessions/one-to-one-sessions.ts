import type { SessionInput } from './schema.ts';

export const oneToOneSessions = [
  {
    slug: 'individual-therapy',
    title: 'Individual therapy',
    inSentence: 'individual therapy',
    kind: 'one-to-one',
    summary: 'You and your therapist, alone, about what weighs on you and what you want to change.',
    description: [
      'This hour is yours. You and your licensed therapist work on what you do not want to say in a group.',
      'You set goals together and look each week at what changed.',
    ],
    length: 'individual-therapy-length',
    frequency: 'individual-therapy-frequency',
    size: 'individual-therapy-size',
    attends: 'You alone.',
    expect: [
      'You say how the week was.',
      'You work on one thing in depth.',
      'You take one small task into the week.',
    ],
    sources: ['source-article', 'telehealth-iop-report'],
  },
  {
    slug: 'individual-addiction-counseling',
    title: 'Individual addiction counseling',
    inSentence: 'individual addiction counseling',
    kind: 'one-to-one',
    summary: 'You and your counselor, about cravings, triggers and a plan that is your own.',
    description: [
      'You and your addiction counselor look at when cravings come and what helps.',
      'You write a plan for hard moments and change it as you learn.',
    ],
    length: 'individual-addiction-counseling-length',
    frequency: 'individual-addiction-counseling-frequency',
    size: 'individual-addiction-counseling-size',
    attends: 'You alone.',
    expect: [
      'You go through the days since you last met.',
      'You find what set off a craving, and what helped.',
      'You add to your plan.',
    ],
    sources: ['source-article', 'ic-rc', 'samhsa-tip-47'],
  },
  {
    slug: 'motivational-interviewing',
    title: 'Motivational interviewing',
    inSentence: 'motivational interviewing',
    kind: 'one-to-one',
    summary: 'A talk in which you look for your own reasons, when part of you is not sure.',
    description: [
      'Part of you may want change and part of you may not. That is common, and nobody will push you.',
      'The therapist or counselor asks, listens, and helps you hear your own reasons.',
    ],
    length: 'motivational-interviewing-length',
    frequency: 'motivational-interviewing-frequency',
    size: 'motivational-interviewing-size',
    attends: 'You alone.',
    expect: [
      'You say what you like about things as they are, and what you do not.',
      'You hear your own words back.',
      'You choose a next step, or none yet.',
    ],
    sources: ['source-article', 'samhsa-tip-64'],
  },
] as const satisfies readonly SessionInput[];
