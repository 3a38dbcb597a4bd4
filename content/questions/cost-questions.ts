import type { QuestionInput } from './schema.ts';

/** What it costs, and who pays. */
export const costQuestions = [
  {
    id: 'what-does-asking-cost',
    question: 'Does it cost anything to ask?',
    audience: 'clients',
    topic: 'cost',
    answer: [
      'No. A call, a message and the answer are free, and you owe us nothing after them.',
      'If you go on to treatment, that has a price. Ask for it in writing before you say yes.',
    ],
    more: { href: '/contact', text: 'Ask us' },
    origin: 'editors',
    sources: [],
    covers: ['clients:asking-cost'],
  },
  {
    id: 'what-does-it-cost',
    question: 'What does treatment cost?',
    audience: 'clients',
    topic: 'cost',
    answer: [
      'That depends on the program, on your plan and on how many hours you need. Get the price in writing before the first session.',
      'Ask what is billed apart from it: doctor’s visits, lab tests, hours you miss.',
    ],
    more: { href: '/articles/cost-and-insurance', text: 'What to find out before you start' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'will-insurance-pay',
    question: 'Will my insurance pay?',
    audience: 'clients',
    topic: 'cost',
    answer: [
      'Call the number on your card. Ask whether an intensive outpatient program by video is covered, what you pay yourself, and whether they must agree first.',
      'By law, most health plans that cover addiction and mental health must do so on the same terms as other care. If the plan says no, ask for the reason in writing.',
    ],
    more: { href: '/articles/cost-and-insurance#insurer', text: 'What to ask your insurer' },
    origin: 'editors',
    sources: ['parity-labor'],
  },
  {
    id: 'does-medicare-pay',
    question: 'Does Medicare pay for it?',
    audience: 'clients',
    topic: 'cost',
    answer: [
      'Since {fact:medicare-iop-since} Medicare covers such programs in some places of care, such as hospitals. Two analyses say that this does not reach a program that is only by video.',
      'Single visits by video are another matter. Medicare itself can tell you what holds for you.',
    ],
    more: { href: '/articles/cost-and-insurance#medicare', text: 'Medicare, with its limits' },
    origin: 'editors',
    sources: ['medicare-iop', 'medicare-iop-analysis'],
  },
  {
    id: 'what-if-i-have-no-insurance',
    question: 'What if I have no insurance?',
    audience: 'clients',
    topic: 'cost',
    answer: [
      'Then you may ask for a good faith estimate: in plain words, a list of what it is likely to cost. A bill far above it can be disputed.',
      'To look for a place that you can pay, {call:samhsa-national-helpline}. That line is free and names programs near you.',
    ],
    more: {
      href: '/articles/cost-and-insurance#no-insurance',
      text: 'With little money and no insurance',
    },
    origin: 'editors',
    sources: ['good-faith-estimate', 'samhsa-helpline'],
  },
  {
    id: 'what-does-asking-cost-families',
    question: 'Do I pay if I ask for someone else?',
    audience: 'families',
    topic: 'cost',
    answer: [
      'No. You can ask about your son, your wife or a friend as often as you need, and no bill comes of it.',
      'What families pay for their own sessions is a question for the program and the plan. Get it in writing.',
    ],
    more: { href: '/contact', text: 'Ask us' },
    origin: 'editors',
    sources: [],
    covers: ['families:asking-cost'],
  },
  {
    id: 'what-does-a-referral-cost',
    question: 'What does it cost to refer someone?',
    audience: 'professionals',
    topic: 'cost',
    answer: [
      'Nothing, in either direction. A callback is free to you. No money, gift or favor is paid for a referral, and we accept none.',
      'Your client’s own costs are told to your client.',
    ],
    more: { href: '/editorial-policy#money', text: 'Where money comes in, and where not' },
    origin: 'editors',
    sources: [],
    covers: ['professionals:asking-cost'],
  },
] as const satisfies readonly QuestionInput[];
