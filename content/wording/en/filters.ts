import type { Role } from '#content/roles/schema.ts';
import type { Part, SessionAudience, SessionKind } from '#content/sessions/schema.ts';

const kinds: Readonly<Record<SessionKind, string>> = {
  'one-to-one': 'One-to-one sessions',
  group: 'Group sessions',
  family: 'Family sessions',
  medical: 'Medical sessions',
  planning: 'Planning sessions',
};

/** As after "sessions": "sessions psychiatrists lead". */
const parts: Readonly<Record<Part, string>> = {
  leads: 'lead',
  'co-leads': 'co-lead',
  supports: 'support',
  'may-lead': 'may lead',
  none: 'take no part in',
};

/** After "sessions", where nothing else stands between. */
const audiences: Readonly<Record<SessionAudience, string>> = {
  'you-alone': 'for you alone',
  'you-and-others': 'with others in the program',
  'family-with-you': 'with family or others you choose',
  'family-without-you': 'for family, even without you',
};

/** At the end of a long title. */
const audiencesShort: Readonly<Record<SessionAudience, string>> = {
  'you-alone': 'you alone',
  'you-and-others': 'with others',
  'family-with-you': 'with family',
  'family-without-you': 'without you',
};

/** What a title is made of: the words of each choice that was made. */
type Chosen = {
  readonly role?: Pick<Role, 'plural'> | undefined;
  readonly part?: Part;
  readonly kind?: SessionKind;
  readonly audience?: SessionAudience;
};

/** Words of the pages below /sessions/filter, and of the links that lead there. */
export const filters = {
  label: 'Show only some sessions',
  groups: {
    role: 'Sessions with',
    part: 'Their part',
    kind: 'Kind of session',
    audience: 'Who may come',
  },
  /** Takes one choice back. */
  any: {
    role: 'Anyone on the team',
    part: 'Any part',
    kind: 'Any kind',
    audience: 'Any of these',
  },
  audiences: {
    'you-alone': 'You alone',
    'you-and-others': 'You and others in the program',
    'family-with-you': 'Family or others you choose',
    'family-without-you': 'Family, even without you',
  },
  all: (count: number) => `Show all ${String(count)} sessions`,
  /** At most 65 characters, whatever is chosen: a test asks for every page. */
  title: ({ role, part, kind, audience }: Chosen) => {
    const what = kind === undefined ? 'Sessions' : kinds[kind];
    if (role === undefined) return audience === undefined ? what : `${what} ${audiences[audience]}`;
    const name = role.plural.charAt(0).toLowerCase() + role.plural.slice(1);
    const who = part === undefined ? `with ${name}` : `${name} ${parts[part]}`;
    return `${what} ${who}${audience === undefined ? '' : `, ${audiencesShort[audience]}`}`;
  },
  lead: (count: number, all: number) =>
    count === 1
      ? `One session of ${String(all)}. Follow a mark for the reason and the source.`
      : `${String(count)} sessions of ${String(all)}. Follow a mark for the reason and the source.`,
  /** For search engines and previews; the names of sessions stand between the two. */
  describe: (count: number, all: number) => `${String(count)} of ${String(all)} kinds of session: `,
  descriptionTail: 'Who leads each one, with the reason.',
  reasons: 'What they do there, and why we say so',
  marks: 'What the marks mean',
};
