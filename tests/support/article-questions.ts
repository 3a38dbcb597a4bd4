import type { QuestionInput } from '#content/questions/schema.ts';

const byClients = {
  audience: 'clients',
  topic: 'roles',
  more: { href: '/care-team', text: 'The care team' },
  origin: 'article',
  sources: ['source-article'],
} as const;

/** The five questions of the article the site began with, in other words. It asks nothing about family therapists. */
export const articleQuestions = [
  {
    ...byClients,
    id: 'who-leads',
    question: 'Who leads sessions in a virtual program?',
    answer: ['{roles:licensed-therapist}, {roles:addiction-counselor} and {roles:psychiatrist} share them.'],
    covers: ['licensed-therapist:leads', 'addiction-counselor:leads', 'psychiatrist:leads'],
  },
  {
    ...byClients,
    id: 'are-therapists-there',
    question: 'Do licensed therapists take part?',
    answer: ['Yes, they give individual and group therapy.'],
    covers: ['licensed-therapist:who', 'licensed-therapist:may'],
  },
  {
    ...byClients,
    id: 'what-counselors-do',
    question: 'What is the work of addiction counselors?',
    answer: ['They teach how addiction works, and practice coping skills with you.'],
    covers: ['addiction-counselor:who', 'addiction-counselor:may'],
  },
  {
    ...byClients,
    id: 'what-psychiatrists-do',
    question: 'What is the psychiatrist there for?',
    answer: ['They evaluate, diagnose and prescribe.'],
    covers: ['psychiatrist:who', 'psychiatrist:may'],
  },
  {
    ...byClients,
    id: 'how-peers-help',
    question: 'How do peers help?',
    answer: ['{roles:peer-support-specialist} share what they lived through, and give no therapy.'],
    covers: ['peer-support-specialist:who', 'peer-support-specialist:limits'],
  },
] as const satisfies readonly QuestionInput[];
