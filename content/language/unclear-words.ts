import type { AvoidedWordInput } from './schema.ts';
import type { SourceId } from '../sources/sources.ts';

/** A source that is named must be one the site lists. */
type SourcedWord = AvoidedWordInput & { readonly source?: SourceId };

/** Words that readers outside the field do not use. */
export const unclearWords = [
  { pattern: 'utili[sz](?:e[ds]?|ing|ation)', why: 'jargon', suggestion: 'use' },
  { pattern: 'leverag(?:e[ds]?|ing)', why: 'jargon', suggestion: 'use' },
  {
    pattern: 'facilitat(?:e[ds]?|ing|ion|ors?)|co facilitat(?:e[ds]?|ing|ors?)',
    why: 'jargon',
    suggestion: 'help to lead; lead',
  },
  {
    pattern: 'clinicians?',
    why: 'jargon',
    suggestion: 'therapist, counselor or psychiatrist; licensed professional',
    source: 'nhs-health-content',
  },
  { pattern: 'modalit(?:y|ies)', why: 'jargon', suggestion: 'kind of treatment; method' },
  {
    pattern: 'psycho ?education(?:al)?',
    why: 'jargon',
    suggestion: 'education; learning about the condition',
  },
  { pattern: 'co ?morbid(?:ity|ities)?', why: 'jargon', suggestion: 'co-occurring conditions' },
  { pattern: 'dual(?:ly)? diagnos(?:is|es|ed)', why: 'jargon', suggestion: 'co-occurring conditions' },
  { pattern: 'evidence based', why: 'jargon', suggestion: 'tested in studies, with the source' },
  {
    pattern: '(?:client|person|patient) cent(?:er|re)ed',
    why: 'jargon',
    suggestion: 'built around your goals',
  },
  {
    pattern: 'wrap ?around|continuum of care|step down care',
    why: 'jargon',
    suggestion: 'the help that goes with it; levels of care',
  },
  { pattern: 'aftercare', why: 'jargon', suggestion: 'care after the program' },
  { pattern: '(?:multi|inter|trans) ?disciplinary', why: 'jargon', suggestion: 'of several professions' },
  { pattern: 'bio ?psycho ?social', why: 'jargon', suggestion: 'of body, mind and daily life' },
  {
    pattern: 'collateral (?:contacts?|information)',
    why: 'jargon',
    suggestion: 'people who know you; what they tell us',
  },
  {
    pattern: 'presenting (?:problems?|concerns?|complaints?)',
    why: 'jargon',
    suggestion: 'what brings you here',
  },
  {
    pattern: 'individuali[sz]ed|tailored|customi[sz]ed|bespoke|personali[sz]ed',
    why: 'jargon',
    suggestion: 'your own; made with you',
  },
  {
    pattern: 'holistic(?:ally)?|seamless(?:ly)?|robust|comprehensive|synerg(?:y|ies|istic)',
    why: 'jargon',
    suggestion: 'what is part of it, said plainly',
  },
  { pattern: 'empower(?:s|ed|ing|ment)?', why: 'jargon', suggestion: 'let you; help you to' },
  {
    pattern:
      '(?:recovery|healing|wellness|your|their|this) journeys?|road to recovery|path to (?:healing|wellness)',
    why: 'jargon',
    suggestion: 'treatment; recovery',
  },
  {
    pattern:
      'tool ?(?:box|kit)(?:es|s)?|unlock(?:s|ed|ing)? your|dive into|deep dive|delv(?:e[ds]?|ing)|tapestry|cornerstones?|navigat(?:e[ds]?|ing) (?:the|your|life|recovery)|building blocks',
    why: 'jargon',
    suggestion: 'the thing itself, without the picture',
  },
  { pattern: 'in order to', why: 'jargon', suggestion: 'to' },
  { pattern: 'prior to', why: 'jargon', suggestion: 'before' },
  { pattern: 'subsequent(?:ly)? to|subsequently', why: 'jargon', suggestion: 'after; later' },
  { pattern: 'in the event (?:that|of)', why: 'jargon', suggestion: 'if' },
  {
    pattern: 'with regards? to|in regards? to|pertaining to|with respect to',
    why: 'jargon',
    suggestion: 'about',
  },
  { pattern: 'commenc(?:e[ds]?|ing|ement)', why: 'jargon', suggestion: 'start' },
  { pattern: 'terminat(?:e[ds]?|ing|ion)', why: 'jargon', suggestion: 'end' },
  { pattern: 'ascertain(?:s|ed|ing)?', why: 'jargon', suggestion: 'find out' },
  { pattern: 'endeavou?r(?:s|ed|ing)?', why: 'jargon', suggestion: 'try' },
  {
    pattern: '(?:afore|above) ?mentioned|herein|hereby|thereof|heretofore',
    why: 'jargon',
    suggestion: 'this; that; nothing at all',
  },
  {
    pattern: 'going forward|at this point in time|at the present time',
    why: 'jargon',
    suggestion: 'from now on; now',
  },
  { pattern: 'due to the fact that|in light of the fact that', why: 'jargon', suggestion: 'because' },
  { pattern: 'and/or', why: 'jargon', suggestion: 'or; and; both, if you mean both' },
  {
    pattern: 'e\\.g\\.|i\\.e\\.|etc\\.?|viz\\.|et al\\.?',
    why: 'jargon',
    suggestion: 'such as; that is; and so on',
  },
  { pattern: 'via', why: 'jargon', suggestion: 'by; through' },
  {
    pattern: 'per diem|ad hoc|vis ?a ?vis|pro rata|inter alia',
    why: 'jargon',
    suggestion: 'the English words for it',
  },
  {
    pattern: 'service users?|consumers? of services|end users?',
    why: 'jargon',
    suggestion: 'you; people; clients',
  },
  { pattern: 'non ?judg(?:e)?mental', why: 'jargon', suggestion: 'without blame' },
  {
    pattern: 'maladaptive|dysfunctional|dysregulat(?:ed|ion)',
    why: 'jargon',
    suggestion: 'that does harm; hard to manage',
  },
  {
    pattern:
      'ambulat(?:e|ory)|sequelae|etiolog(?:y|ies)|prognos(?:is|es)|contraindicat(?:ed|ion|ions)|titrat(?:e[ds]?|ing|ion)',
    why: 'jargon',
    suggestion: 'what happens, in plain words',
  },
  {
    pattern:
      'remediat(?:e[ds]?|ion)|ameliorat(?:e[ds]?|ing|ion)|mitigat(?:e[ds]?|ing|ion)|optimi[sz](?:e[ds]?|ing|ation)|streamlin(?:e[ds]?|ing)|incentivi[sz](?:e[ds]?|ing)',
    why: 'jargon',
    suggestion: 'improve; lessen; make easier',
  },
] as const satisfies readonly SourcedWord[];
