import { sheetKinds, type SheetQuestionInput } from './schema.ts';

/** What happens when someone is not safe. */
export const emergencyQuestions = [
  {
    id: 'nights-and-weekends',
    group: 'emergency',
    question: 'Whom do I reach at night or on a weekend, and how soon?',
    why: 'Not every program has someone on call.',
    on: sheetKinds,
    sources: [],
  },
  {
    id: 'call-drops-while-unsafe',
    group: 'emergency',
    question: 'What do you do if our call drops while I am not safe?',
    why: 'Federal advice to staff is to plan for this.',
    on: [
      'licensed-therapist',
      'addiction-counselor',
      'psychiatrist',
      'peer-support-specialist',
      'family-therapist',
      'one-to-one',
      'planning',
    ],
    sources: ['telehealth-emergency-plan'],
  },
  {
    id: 'group-while-one-needs-help',
    group: 'emergency',
    question: 'If one member needs help at once, who goes with them and who stays?',
    why: 'A group should not be left alone.',
    on: ['group'],
    sources: [],
  },
  {
    id: 'not-safe-at-home',
    group: 'emergency',
    question: 'How can I tell you that I am not safe at home, so that nobody hears it?',
    why: 'A word or a sign can be agreed before.',
    on: ['family'],
    sources: [],
  },
  {
    id: 'effects-that-cannot-wait',
    group: 'emergency',
    question: 'Which effects of a medicine cannot wait for the next visit?',
    why: 'Some of them need a doctor on the same day.',
    on: ['medical'],
    sources: [],
  },
] as const satisfies readonly SheetQuestionInput[];
