import type { ActVerb, ClaimAct, Predicate } from './schema.ts';

const verbs = (act: ClaimAct, list: readonly string[]): readonly ActVerb[] =>
  list.map((verb) => ({ act, verb }));

const therapy = [
  'therapy',
  'psychotherapy',
  'counseling',
  'clinical therapy',
  'talk therapy',
  'clinical care',
  'clinical treatment',
  'treatment',
  'therapy sessions',
  'counseling sessions',
  'group therapy',
];
const diagnosis = ['diagnosis', 'diagnoses'];
const prescription = ['prescription', 'prescriptions'];

const withObjects = (
  act: ClaimAct,
  objects: readonly string[],
  list: readonly Pick<ActVerb, 'verb' | 'past' | 'participle'>[],
): readonly ActVerb[] => list.map((verb) => ({ act, objects, ...verb }));

const give = { verb: 'give', past: 'gave', participle: 'given' };
const write = { verb: 'write', past: 'wrote', participle: 'written' };
const make = { verb: 'make', past: 'made' };
const doing = { verb: 'do', past: 'did', participle: 'done' };
const hold = { verb: 'hold', past: 'held' };
const take = { verb: 'take', past: 'took', participle: 'taken' };
const have = { verb: 'have', past: 'had' };

/** Verbs by what they claim; an author who misses one adds it here. */
export const actVerbs: readonly ActVerb[] = [
  { act: 'leads', verb: 'lead', past: 'led' },
  { act: 'leads', verb: 'run', past: 'ran', participle: 'run' },
  ...verbs('leads', ['chair', 'head', 'conduct', 'direct', 'host', 'manage', 'handle', 'moderate']),
  { act: 'leads', verb: 'teach', past: 'taught' },
  { act: 'leads', verb: 'head', after: 'up' },
  { act: 'leads', verb: 'carry', past: 'carried', after: 'out' },
  { act: 'leads', ...hold },
  { act: 'leads', ...take, after: 'the lead in' },
  { act: 'leads', ...take, after: 'the lead' },
  { act: 'leads', ...take, after: 'charge of' },
  { act: 'leads', ...have, after: 'charge of' },
  { act: 'leads', ...have, after: 'the lead in' },
  { act: 'co-leads', verb: 'colead', past: 'coled' },
  ...verbs('co-leads', ['facilitate', 'cofacilitate', 'cohost']),
  { act: 'co-leads', verb: 'corun', past: 'coran', participle: 'corun' },
  { act: 'co-leads', verb: 'share', after: 'the lead in' },
  { act: 'co-leads', verb: 'share', after: 'the lead of' },
  ...verbs('supports', ['support', 'assist', 'help', 'aid']),
  ...['support in', 'support to', 'support during', 'support at'].flatMap((after) =>
    [give, { verb: 'offer' }, { verb: 'lend', past: 'lent' }, { verb: 'provide' }].map((verb) => ({
      ...{ act: 'supports' as const, after },
      ...verb,
    })),
  ),
  { act: 'takes-part', ...take, after: 'part in' },
  { act: 'takes-part', ...take, after: 'part' },
  { act: 'takes-part', ...take, after: 'any part in' },
  { act: 'takes-part', ...take, after: 'no part in', denies: true },
  { act: 'takes-part', ...take, after: 'no part', denies: true },
  { act: 'takes-part', verb: 'play', after: 'no part in', denies: true },
  { act: 'takes-part', verb: 'play', after: 'no role in', denies: true },
  { act: 'takes-part', verb: 'play', after: 'a part in' },
  { act: 'takes-part', verb: 'play', after: 'a role in' },
  { act: 'takes-part', ...have, after: 'no part in', denies: true },
  { act: 'takes-part', ...have, after: 'no role in', denies: true },
  { act: 'takes-part', ...have, after: 'a part in' },
  { act: 'takes-part', ...have, after: 'a role in' },
  { act: 'takes-part', ...have, after: 'nothing to do with', denies: true },
  { act: 'takes-part', verb: 'participate', after: 'in' },
  { act: 'takes-part', verb: 'stay', after: 'out of', denies: true },
  { act: 'takes-part', verb: 'stay', after: 'away from', denies: true },
  { act: 'takes-part', verb: 'skip', past: 'skipped', denies: true },
  { act: 'takes-part', verb: 'sit', past: 'sat', after: 'in on' },
  { act: 'takes-part', verb: 'sit', past: 'sat', after: 'out', denies: true },
  ...verbs('takes-part', ['join', 'attend']),
  { act: 'takes-part', verb: 'join', after: 'in' },
  { act: 'prescribes', verb: 'prescribe' },
  ...withObjects('prescribes', prescription, [give, write, make, { verb: 'issue' }, { verb: 'sign' }]),
  { act: 'diagnoses', verb: 'diagnose' },
  ...withObjects('diagnoses', diagnosis, [
    give,
    make,
    { verb: 'offer' },
    { verb: 'provide' },
    { verb: 'reach' },
    { verb: 'set' },
    { verb: 'confirm' },
  ]),
  { act: 'gives-therapy', verb: 'treat' },
  { act: 'gives-therapy', verb: 'counsel' },
  ...withObjects('gives-therapy', therapy, [
    give,
    doing,
    { verb: 'offer' },
    { verb: 'provide' },
    { verb: 'deliver' },
    { verb: 'practice' },
    { verb: 'perform' },
  ]),
];

/** What stands after a form of "be". */
export const predicates: readonly Predicate[] = [
  { act: 'leads', words: 'in charge of' },
  { act: 'leads', words: 'responsible for' },
  { act: 'leads', words: 'leader of' },
  { act: 'leads', words: 'lead of' },
  { act: 'leads', words: 'leader in' },
  { act: 'leads', words: 'head of' },
  { act: 'leads', words: 'at the head of' },
  { act: 'co-leads', words: 'coleader of' },
  { act: 'co-leads', words: 'coleader in' },
  { act: 'co-leads', words: 'facilitator of' },
  { act: 'co-leads', words: 'cofacilitator of' },
  { act: 'co-leads', words: 'cofacilitator in' },
  { act: 'leads', words: 'leader' },
  { act: 'leads', words: 'leaders' },
  { act: 'leads', words: 'as leader' },
  { act: 'leads', words: 'as the leader' },
  { act: 'leads', words: 'as the leader of' },
  { act: 'leads', words: 'as leader of' },
  { act: 'co-leads', words: 'coleader' },
  { act: 'co-leads', words: 'coleaders' },
  { act: 'co-leads', words: 'as coleader' },
  { act: 'co-leads', words: 'as coleaders' },
  { act: 'co-leads', words: 'as a coleader' },
  { act: 'co-leads', words: 'as the coleader' },
  { act: 'co-leads', words: 'as coleader of' },
  { act: 'co-leads', words: 'as a coleader of' },
  { act: 'co-leads', words: 'as a cofacilitator' },
  { act: 'co-leads', words: 'as cofacilitator' },
  { act: 'supports', words: 'on hand in' },
  { act: 'supports', words: 'on hand during' },
  { act: 'supports', words: 'on hand at' },
  { act: 'takes-part', words: 'part of' },
  { act: 'takes-part', words: 'involved in' },
  { act: 'takes-part', words: 'present in' },
  { act: 'takes-part', words: 'present at' },
  { act: 'takes-part', words: 'in' },
  { act: 'takes-part', words: 'absent from', denies: true },
];

/** Between a session, or the leading of it, and whose it is. */
export const ownership: readonly string[] = [
  'job of',
  'task of',
  'work of',
  'role of',
  'responsibility of',
  'domain of',
  'field of',
  'business of',
  'duty of',
  'in the hands of',
  'up to',
  'reserved for',
  'reserved to',
  'for',
];

/** The same without a form of "be". */
export const ownershipVerbs: readonly string[] = [
  'belongs to',
  'belong to',
  'falls to',
  'fall to',
  'lies with',
  'lie with',
  'rests with',
];
