import { roleSlugs } from '../roles/schema.ts';
import { sheetKinds, type SheetQuestionInput } from './schema.ts';

/** Who learns of it, and what others are told. */
export const privacyQuestions = [
  {
    id: 'who-reads-the-record',
    group: 'privacy',
    question: 'What goes into my record, and who can read it?',
    why: 'Then you know who sees what you say.',
    on: sheetKinds,
    sources: [],
  },
  {
    id: 'what-must-be-reported',
    group: 'privacy',
    question: 'What would you have to tell others even if I said no?',
    why: 'The law names some cases, such as harm to a child.',
    on: roleSlugs,
    sources: ['part-2-overview'],
  },
  {
    id: 'letters-to-another-place',
    group: 'privacy',
    question: 'Can letters and calls go to a place that I name?',
    why: 'A federal rule lets you ask for this.',
    on: ['one-to-one', 'planning'],
    sources: ['hipaa-other-address'],
  },
  {
    id: 'what-members-keep-private',
    group: 'privacy',
    question: 'What do the members promise each other about privacy?',
    why: 'Members of a group are not bound as staff are.',
    on: ['group'],
    sources: ['group-confidentiality'],
  },
  {
    id: 'name-and-camera',
    group: 'privacy',
    question: 'May I use my first name only, and turn my camera off?',
    why: 'It decides how much others see of you.',
    on: ['group'],
    sources: ['video-group-settings'],
  },
  {
    id: 'what-relatives-are-told',
    group: 'privacy',
    question: 'What may staff tell relatives, and who has to agree to it first?',
    why: 'For substance use treatment, federal law asks for written consent.',
    on: ['family'],
    sources: ['part-2-consent-text'],
  },
  {
    id: 'who-learns-of-medicines',
    group: 'privacy',
    question: 'Who besides you will see which medicines I take?',
    why: 'A pharmacy and an insurer may be among them.',
    on: ['medical'],
    sources: [],
  },
] as const satisfies readonly SheetQuestionInput[];
