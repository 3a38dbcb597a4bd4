import type { QuestionInput } from './schema.ts';

/** Whether treatment by video is the right place, and what if it is not. */
export const fitQuestions = [
  {
    id: 'is-virtual-right-for-me',
    question: 'Is treatment by video right for me?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'It can be, if you have a private place, a device and a connection, and do not need medical care around the clock.',
      'An assessment finds out with you. If something else fits better, you are told what and where.',
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
      'Do not stop suddenly after heavy daily drinking, or after long use of sedatives. Withdrawal can be dangerous.',
      'Talk with a doctor first. If you shake, see things, or have a seizure, call 911.',
    ],
    more: { href: '/get-help-now', text: 'Get help now' },
    origin: 'editors',
    sources: ['asam-third-edition'],
  },
  {
    id: 'what-if-i-use-again',
    question: 'What if I use again during the program?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'Tell someone on the team. A return to use is a reason to look at the plan with you.',
      'You may need more care for a time. Ask any program what it does, before you join.',
    ],
    more: { href: '/sessions/relapse-prevention-group', text: 'The relapse-prevention group' },
    origin: 'editors',
    sources: ['va-words'],
  },
  {
    id: 'does-virtual-work',
    question: 'Does it work as well as going there in person?',
    audience: 'clients',
    topic: 'fit',
    answer: [
      'Studies so far found similar results for virtual and in-person programs. They were not randomized, and many people did not answer the follow-up.',
      'No study can say how it will be for you.',
    ],
    more: {
      href: '/articles/what-is-a-virtual-iop#studies',
      text: 'What studies show, and what they do not',
    },
    origin: 'editors',
    sources: ['gliske-2022', 'ngo-2022'],
  },
] as const satisfies readonly QuestionInput[];
