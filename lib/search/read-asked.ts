import type { RoleSlug } from '#content/roles/schema.ts';
import type { SessionSlug } from '#content/sessions/schema.ts';
import { readItems } from '#lib/claims/read-items.ts';
import { stemOf, toStem } from './to-stem.ts';

/** A question as far as the catalog can answer it: what it names, and what it asks of it. */
export type Asked = {
  readonly roles: readonly RoleSlug[];
  readonly sessions: readonly SessionSlug[];
  /** Whether it names several sessions by one word, such as "groups". */
  readonly namesSet: boolean;
  readonly acts: ReadonlySet<'leads' | 'prescribes' | 'diagnoses' | 'gives-therapy' | 'treats' | 'joins'>;
  readonly wants: ReadonlySet<'who' | 'meaning' | 'length' | 'frequency' | 'size'>;
  /** Stems of the words that nothing of this explains. */
  readonly rest: readonly string[];
  readonly text: string;
};

const wanted = [
  ['length', /\bhow long\b|\bduration\b|\blength\b|\bhow many (?:minutes|hours)\b/],
  ['frequency', /\bhow often\b|\bhow many times\b|\bhow frequently\b/],
  ['size', /\bhow (?:big|large|small)\b|\bhow many (?:people|clients|others|members)\b|\bsize\b/],
  ['who', /\bwho\b|\bwhom\b|\bwhose\b|\bwhich (?:of|role|person|staff|professional)/],
  [
    'meaning',
    /\bwhat (?:is|are|s|does|do)\b|\bwhats\b|\bmean(?:s|ing)?\b|\bstands? for\b|\bdefin(?:e|ition)\b|\bexplain\b/,
  ],
] as const;

const acts = [
  [
    'leads',
    /\b(?:co)?(?:lead|leads|led|leading|run|runs|running|host|hosts|facilitates?|teach(?:es)?|in charge|responsible|holds?|conducts?|leader|handles?|moderates?)\b/,
  ],
  [
    'prescribes',
    /\b(?:prescrib\w*|write (?:me )?(?:a )?(?:prescription|medicine)|(?:give|gives|giving|order) (?:me |you |us |out )?(?:my |the |a )?(?:medicines?|prescribe))\b/,
  ],
  ['diagnoses', /\bdiagnos\w*/],
  ['treats', /\btreat(?:s|ing)?\b/],
  [
    'gives-therapy',
    /\b(?:give|gives|do|does|doing|offer|offers|provide|provides) (?:me |you |us )?(?:any |the )?(?:psycho)?(?:therapy|counseling)\b/,
  ],
  ['joins', /\b(?:join|joins|attend|attends|there|part|help|helps|support|supports|come|sit in)\b/],
] as const;

/** Words of questions that name nothing. */
const askingWords: ReadonlySet<string> = new Set(
  'mean means meaning stand stands define definition explain role work works job really allowed able ever usual group groups session sessions person people lead leads long often part role help sort kind type professional'
    .split(' ')
    .map(stemOf),
);

/** Reads a query in the words of the catalog. Names of roles and sessions are those that claims are read with. */
export function readAsked(text: string): Asked {
  const items = readItems(text);
  const roles = items.flatMap((item) => (item.kind === 'roles' ? item.roles.map(({ role }) => role) : []));
  const named = items.flatMap((item) => (item.kind === 'sessions' ? item.sessions : []));
  const find = <Name extends string>(list: readonly (readonly [Name, RegExp])[]) =>
    new Set(list.filter(([, pattern]) => pattern.test(text)).map(([name]) => name));
  return {
    roles: [...new Set(roles)],
    sessions: [...new Set(named.flatMap(({ session }) => session ?? []))],
    namesSet: named.some(({ set }) => set !== undefined),
    acts: find(acts),
    wants: find(wanted),
    rest: items
      .filter((item) => item.kind !== 'roles' && item.kind !== 'sessions' && item.kind !== 'same-session')
      .flatMap(({ words }) => words.split(' '))
      .flatMap((word) => toStem(word) ?? [])
      .filter((stem) => /[a-z0-9]/.test(stem) && !askingWords.has(stem)),
    text,
  };
}
