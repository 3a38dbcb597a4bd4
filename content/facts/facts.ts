import { careFacts } from './care-facts.ts';
import { lawFacts } from './law-facts.ts';
import { medicineFacts } from './medicine-facts.ts';
import type { FactInput } from './schema.ts';
import { sessionFacts } from './session-facts.ts';
import { staffFacts } from './staff-facts.ts';

/** Every figure that the site states, by subject. */
export const facts: readonly FactInput[] = [
  ...sessionFacts,
  ...careFacts,
  ...staffFacts,
  ...lawFacts,
  ...medicineFacts,
];
