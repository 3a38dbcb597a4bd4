import type { QuestionInput } from './schema.ts';

/** How to ask, and what happens then. */
export const askingQuestions = [
  {
    id: 'how-do-i-ask',
    question: 'How do I ask, and what happens then?',
    audience: 'clients',
    topic: 'asking',
    answer: [
      'Use the form or call. You choose how we reach you, and whether we may leave a message.',
      'You get a reference at once, and an answer within the time that the receipt names. You decide what comes next.',
    ],
    more: { href: '/contact', text: 'Ask us' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'can-i-ask-for-someone-else',
    question: 'Can I ask for someone else?',
    audience: 'families',
    topic: 'asking',
    answer: [
      'Yes. Choose “For someone else” in the form, and leave out their name and health details.',
      'We can explain how it works and what you can do. To start treatment, the person must speak with us.',
    ],
    more: { href: '/contact', text: 'Ask us' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'how-do-i-refer',
    question: 'How do I refer a client?',
    audience: 'professionals',
    topic: 'asking',
    answer: [
      'Use the form and choose “As staff or a professional”. Do not name or describe the client there; we call you back.',
      'We pay nothing for referrals and take nothing for them.',
    ],
    more: { href: '/contact', text: 'Send an inquiry' },
    origin: 'editors',
    sources: ['part-2-rule'],
  },
] as const satisfies readonly QuestionInput[];
