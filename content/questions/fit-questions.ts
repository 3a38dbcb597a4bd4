import type { QuestionInput } from './schema.ts';

/** Whether treatment by video is the right place, and what if it is not. */
export const fitQuestions = [
  {
    id: 'is-virtual-right-for-me',
    question: 'Is treatment by video right for me?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'It can be. Three things speak for it: you are safe, you can talk where nobody listens, and one hour a week is too little.',
      'You do not have to judge this alone. {session:level-of-care-assessment} is led by {leads:level-of-care-assessment}, and it may also point you to another place.',
    ],
    more: {
      href: '/articles/is-virtual-iop-right-for-me',
      text: 'When virtual care fits, and when it does not',
    },
    origin: 'editors',
    sources: ['asam-third-edition', 'iop-admission-rules'],
  },
  {
    id: 'can-i-stop-drinking-at-home',
    question: 'Can I stop drinking by myself at home?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'Ask a doctor before you do. After heavy drinking every day, stopping at once can be dangerous. The same is true of sedatives taken for a long time.',
      'If you shake badly, see things that others do not, or have a seizure, {call:emergency}.',
    ],
    more: {
      href: '/articles/is-virtual-iop-right-for-me#withdrawal',
      text: 'Withdrawal that could be dangerous',
    },
    origin: 'editors',
    sources: ['asam-third-edition'],
  },
  {
    id: 'what-if-i-use-again',
    question: 'What if I use again during the program?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'Your body comes first. If you can hardly stay awake or breathe, {call:emergency}. After that, say it to the person on the team you trust most, that same day.',
      'More care may be right for a time. You can ask any program what happens when someone uses again, without saying why.',
    ],
    more: { href: '/articles/if-you-use-again', text: 'If you use again' },
    origin: 'editors',
    sources: ['emergency-911'],
  },
  {
    id: 'does-virtual-work',
    question: 'Does it work as well as going there in person?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'In the studies so far, people did about as well either way. But chance did not decide who got which. In one of them, only {fact:gliske-response.in-100} answered later on.',
      'So they are a first sign and no proof. How it goes for one person, they cannot say.',
    ],
    more: { href: '/articles/virtual-or-in-person', text: 'By video or in person' },
    origin: 'editors',
    sources: ['gliske-2022', 'ngo-2022'],
  },
  {
    id: 'what-if-it-is-not-working',
    question: 'What if it is not working for me?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'Say it early. You need no proof. You can ask for {session:treatment-plan-review} at any time. It is led by {leads:treatment-plan-review}.',
      'Other hours, other groups, another therapist or another kind of care: all of that can be tried. If you decide to leave, ask for help to find the next place.',
    ],
    more: { href: '/articles/changing-your-therapist#which-problem', text: 'What kind of problem is it?' },
    origin: 'editors',
    sources: ['source-article'],
    covers: ['clients:not-working'],
  },
  {
    id: 'can-i-change-my-therapist',
    question: 'Can I ask for another therapist?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'You can ask, and you need not say why. If you can, tell the therapist first what is missing: that alone may help.',
      'If you cannot say it to them, tell anyone else on the team.',
    ],
    more: { href: '/articles/changing-your-therapist', text: 'Changing your therapist' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'do-i-have-to-go-to-meetings',
    question: 'Do I have to go to recovery meetings?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'Meetings that people in recovery hold for each other are not part of the program. Staff may suggest them, since they go on when treatment ends.',
      'There are kinds with and without faith in them. Ask a program whether it makes them a duty.',
    ],
    more: { href: '/sessions/peer-support-group', text: 'The peer support group' },
    origin: 'editors',
    sources: ['samhsa-iop-advisory'],
  },
] as const satisfies readonly QuestionInput[];
