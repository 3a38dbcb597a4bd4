import type { QuestionInput } from './schema.ts';

/** How families take part, and what they can do. */
export const familyQuestions = [
  {
    id: 'can-i-take-part',
    question: 'Can I take part as family?',
    audience: 'families',
    topic: 'family',
    answer: [
      'Yes, if the person in treatment agrees. Family sessions are led by {leads:family-or-couple-therapy}.',
      '{session:family-education} is open to families even when the person does not come. It is led by {leads:family-education}.',
    ],
    more: { href: '/sessions/family-or-couple-therapy', text: 'Family or couple therapy' },
    origin: 'editors',
    sources: ['source-article', 'samhsa-tip-39'],
  },
  {
    id: 'what-can-i-do-now',
    question: 'What can I do right now?',
    audience: 'families',
    topic: 'family',
    answer: [
      'If someone does not wake or breathe, call 911. If someone speaks of suicide, call or text 988 together.',
      'If it is not an emergency, say what you see without blame, and offer to look for help side by side.',
    ],
    more: { href: '/get-help-now', text: 'Get help now' },
    origin: 'editors',
    sources: ['lifeline-988', 'emergency-911'],
  },
  {
    id: 'what-if-home-is-not-safe',
    question: 'What if it is not safe at home?',
    audience: 'families',
    topic: 'family',
    answer: [
      'Call the National Domestic Violence Hotline or 911. Do not write to us from a device that someone else watches.',
      'Family sessions are not held when they would put someone at risk.',
    ],
    more: { href: '/get-help-now#safety', text: 'When home is not safe' },
    origin: 'editors',
    sources: ['domestic-violence-hotline'],
  },
] as const satisfies readonly QuestionInput[];
