import type { QuestionInput } from './schema.ts';

/** What it costs, and who pays. */
export const costQuestions = [
  {
    id: 'what-does-it-cost',
    question: 'What does it cost, and will insurance pay?',
    audience: 'clients',
    topic: 'cost',
    answer: [
      'Asking costs nothing. Treatment costs differ by program and plan, so ask for the price in writing before you start.',
      'Ask your insurer whether it covers an intensive outpatient program by video. Medicare’s benefit for these programs does not reach purely virtual ones, as far as we know.',
    ],
    more: { href: '/contact', text: 'Ask us' },
    origin: 'editors',
    sources: ['medicare-iop', 'medicare-iop-analysis'],
  },
] as const satisfies readonly QuestionInput[];
