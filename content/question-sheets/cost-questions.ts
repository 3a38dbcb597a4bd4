import { roleSlugs } from '../roles/schema.ts';
import { sessionKinds } from '../sessions/schema.ts';
import { sheetKinds, type SheetQuestionInput } from './schema.ts';

/** What it costs, and who pays. */
export const costQuestions = [
  {
    id: 'price-in-writing',
    group: 'cost',
    question: 'What will I pay myself, and can you put it in writing?',
    why: 'Those who pay on their own can ask for a written estimate.',
    on: sheetKinds,
    sources: ['good-faith-estimates'],
  },
  {
    id: 'in-my-network',
    group: 'cost',
    question: 'Does my plan count you as in its network?',
    why: 'It can change your share of the price.',
    on: roleSlugs,
    sources: ['coverage-glossary'],
  },
  {
    id: 'part-of-the-price',
    group: 'cost',
    question: 'Is this part of the price of the program, or billed by itself?',
    why: 'A separate bill can come as a surprise.',
    on: sessionKinds,
    sources: [],
  },
  {
    id: 'missed-visit',
    group: 'cost',
    question: 'What do I owe when I miss a time or cancel it?',
    why: 'Fees for this differ, and may not be covered.',
    on: ['licensed-therapist', 'psychiatrist', 'family-therapist', 'one-to-one', 'family'],
    sources: [],
  },
  {
    id: 'price-of-medicine',
    group: 'cost',
    question: 'What will a medicine cost me, and is there one that costs less?',
    why: 'It is easier to change before the first refill.',
    on: ['psychiatrist', 'medical'],
    sources: [],
  },
] as const satisfies readonly SheetQuestionInput[];
