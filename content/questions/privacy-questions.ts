import type { QuestionInput } from './schema.ts';

/** Who learns what. */
export const privacyQuestions = [
  {
    id: 'what-is-kept-when-i-write',
    question: 'What do you keep when I write to you?',
    audience: 'clients',
    topic: 'privacy',
    answer: [
      'Your answers are sealed before they are stored, so that the web server cannot read them back. In clear it keeps the reference, the time, who is writing, and marks that help staff spot spam.',
      'All of it is deleted after a set number of days. This site uses no cookies and no trackers.',
    ],
    more: { href: '/privacy', text: 'Privacy: what is stored, who reads it, when it goes' },
    origin: 'editors',
    sources: ['part-2-rule', 'ftc-monument'],
  },
  {
    id: 'who-learns-of-my-treatment',
    question: 'Who will learn that I am in treatment?',
    audience: 'clients',
    topic: 'privacy',
    answer: [
      'Records of substance use treatment have their own federal protection. As a rule, others learn of it only with your written consent.',
      'There are limits: a danger to a life, a medical emergency, abuse of a child, or a court order. Counsel has yet to confirm this list.',
    ],
    more: { href: '/privacy#limits', text: 'The limits of privacy' },
    origin: 'editors',
    sources: ['part-2-rule'],
  },
  {
    id: 'what-may-you-tell-me',
    question: 'What may you tell me about my family member?',
    audience: 'families',
    topic: 'privacy',
    answer: [
      'As a rule nothing without their written consent: not even whether they are with us. The law protects them in this way.',
      'You may always tell us something, and we may always tell you how treatment works in general.',
    ],
    more: { href: '/privacy#families', text: 'What families may be told' },
    origin: 'editors',
    sources: ['part-2-rule'],
  },
  {
    id: 'what-can-you-share-with-me',
    question: 'What can you share with me about a client I referred?',
    audience: 'professionals',
    topic: 'privacy',
    answer: [
      'What the client’s written consent allows. Since February 2026 one consent can cover treatment, payment and operations.',
      'Substance use counseling notes and use in court keep stricter rules.',
    ],
    more: { href: '/privacy#professionals', text: 'Sharing with professionals' },
    origin: 'editors',
    sources: ['part-2-rule'],
  },
] as const satisfies readonly QuestionInput[];
