import { roleSlugs } from '../roles/schema.ts';
import { sessionKinds } from '../sessions/schema.ts';
import type { SheetQuestionInput } from './schema.ts';

/** Who may do this work, where, and how to check it. */
export const licenseQuestions = [
  {
    id: 'look-up-license',
    group: 'license',
    question: 'On which public website can I look up your license or certificate?',
    why: 'You can check it yourself, and see actions taken on it.',
    on: roleSlugs,
    sources: ['nih-quality-signs', 'california-bbs-disclosure'],
  },
  {
    id: 'allowed-in-my-state',
    group: 'license',
    question: 'Are you allowed to work with people in the state I am in?',
    why: 'By video, the state where you sit counts.',
    on: roleSlugs,
    sources: ['telehealth-license'],
  },
  {
    id: 'job-and-license-of-leader',
    group: 'license',
    question: 'What are the job title and the license of whoever leads it?',
    why: 'Two titles can sound alike and mean different training.',
    on: sessionKinds,
    sources: ['nih-quality-signs'],
  },
  {
    id: 'leader-in-training',
    group: 'license',
    question: 'Is that person fully licensed, or learning under someone, and under whom?',
    why: 'Learning on the job is common. You may know of it.',
    on: sessionKinds,
    sources: ['california-associates'],
  },
] as const satisfies readonly SheetQuestionInput[];
