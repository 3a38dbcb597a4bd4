import type { SessionSlug } from './schema.ts';

/** One part of the way through a program. */
export type Stage = {
  readonly id: string;
  /** Two words or three: it heads a narrow column. */
  readonly title: string;
  /** One or two sentences that say what happens. */
  readonly text: string;
  /** The kinds of session it holds; who is there follows from the matrix. Empty before treatment begins. */
  readonly sessions: readonly SessionSlug[];
};

/** The usual way from the first call to after the program, in order. */
export const journey = [
  {
    id: 'first-call',
    title: 'First call',
    text: 'You call or write, and the clinic answers. You have not met your care team yet.',
    sessions: [],
  },
  {
    id: 'getting-started',
    title: 'Getting started',
    text: 'You meet the team, say what you need, and hear which kind of care fits.',
    sessions: ['intake-and-orientation', 'level-of-care-assessment', 'psychiatric-evaluation'],
  },
  {
    id: 'each-week',
    title: 'Each week',
    text: 'Groups and one-to-one talks on several days. Family joins only when you agree in writing.',
    sessions: [
      'individual-therapy',
      'individual-addiction-counseling',
      'process-group',
      'skills-group',
      'relapse-prevention-group',
      'addiction-education-group',
      'peer-support-group',
      'medication-visit',
      'family-or-couple-therapy',
    ],
  },
  {
    id: 'plan-reviews',
    title: 'Plan reviews',
    text: 'You and the team look at what helps, what does not, and what to change.',
    sessions: ['treatment-plan-review'],
  },
  {
    id: 'leaving-and-after',
    title: 'Leaving and after',
    text: 'You plan what comes next: less care step by step, groups near you, and whom to call.',
    sessions: ['discharge-and-continuing-care'],
  },
] as const satisfies readonly Stage[];
