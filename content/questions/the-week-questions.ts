import type { QuestionInput } from './schema.ts';

/** Hours, groups and days. */
export const theWeekQuestions = [
  {
    id: 'what-happens-in-a-week',
    question: 'What happens in a usual week?',
    audience: 'clients',
    topic: 'the-week',
    answer: [
      'Often three group blocks of about three hours, one individual session, and shorter visits when you need them.',
      'The hours follow your plan. You are told the days and the people before you start.',
    ],
    more: {
      href: '/articles/what-is-a-virtual-iop',
      text: 'What a virtual IOP is, and what a week looks like',
    },
    origin: 'editors',
    sources: ['telehealth-iop-report', 'asam-third-edition'],
  },
  {
    id: 'how-many-hours',
    question: 'How many hours a week is it?',
    audience: 'clients',
    topic: 'the-week',
    answer: [
      'For adults, an intensive outpatient program means 9 to 19 hours of treatment a week.',
      'In the last weeks it may be less, as a step down.',
    ],
    more: { href: '/articles/what-is-a-virtual-iop#hours', text: 'Hours and levels of care' },
    origin: 'editors',
    sources: ['asam-third-edition', 'samhsa-iop-advisory'],
  },
  {
    id: 'how-big-are-groups',
    question: 'How big are the groups?',
    audience: 'clients',
    topic: 'the-week',
    answer: [
      'Therapy groups usually have 6 to 12 people and one or two leaders. Education groups may be larger.',
    ],
    more: { href: '/sessions/process-group', text: 'The process group' },
    origin: 'editors',
    sources: ['samhsa-group-advisory'],
  },
  {
    id: 'do-i-have-to-speak',
    question: 'Do I have to speak in a group?',
    audience: 'clients',
    topic: 'the-week',
    answer: [
      'No. You can say “pass”. Many people only listen at first.',
      'The group agrees on rules: what is said stays in the group, and nobody records.',
    ],
    more: { href: '/sessions/process-group', text: 'What to expect in a process group' },
    origin: 'editors',
    sources: [],
  },
] as const satisfies readonly QuestionInput[];
