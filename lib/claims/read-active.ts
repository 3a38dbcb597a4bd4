import type { About, Claim } from './claim.ts';
import { isConditional } from './find-condition.ts';
import { findGiven } from './find-given.ts';
import { findFronted, findObjects, findPlace, readSessions } from './find-sessions.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { hasClass, type Item, type VerbItem, type NamedSession } from './item.ts';
import { limitedActs } from '#content/roles/schema.ts';
import { makeClaims } from './make-claims.ts';
import { isBe } from './read-items.ts';

const limited: ReadonlySet<string> = new Set(limitedActs);

/** What a verb in the active voice says: its subject does it, in the sessions that are its object. */
export function readActive(
  items: readonly Item[],
  at: number,
  verb: VerbItem,
  about: About,
): readonly Claim[] {
  const form = verb.form === 'past-or-participle' ? 'past' : verb.form;
  const given = verb.objects === undefined ? undefined : findGiven(items, at, verb);
  const subject = findSubject({ items, verb: at, form, about }) ?? findTrailing(items, at);
  if (subject === undefined) return [];
  const conditional = isConditional(items, at);
  const { roles } = subject;
  const common = { roles, chain: subject.chain, conditional };
  if (given !== undefined) {
    return given.flatMap(({ act, denied, sessions }) => {
      const chain = { ...subject.chain, denied: subject.chain.denied || denied };
      return makeClaims({ ...common, chain, act, sessions, denies: false });
    });
  }
  if (verb.objects !== undefined) return [];
  if (limited.has(verb.act)) return readLimited(items, at, verb, about, subject, conditional);
  const shares = subject.chain.helping || (roles.length > 1 && isJoint(items, at));
  const act = shares && verb.act === 'leads' ? 'co-leads' : verb.act;
  const sessions = findOwnSessions(items, at, verb, about);
  if (sessions === undefined || isHeldBack(items, at, subject, sessions)) return [];
  return makeClaims({ ...common, act, sessions, denies: verb.denies === true });
}

function readLimited(
  items: readonly Item[],
  at: number,
  verb: VerbItem,
  about: About,
  { roles, chain }: Subject,
  conditional: boolean,
): readonly Claim[] {
  const after = items.slice(at + 1, at + 7).map(({ words }) => words);
  if (
    verb.words.startsWith('treat') &&
    after.some((word) => /^(?:respect|fairly|equally|kindly|kindness|like|as|care|dignity)$/.test(word))
  )
    return [];
  const every = chain.denied && /^(?:every|all|most)\b/.test(after[0] ?? '');
  return makeClaims({
    ...{ roles, act: verb.act, denies: false },
    chain: chain.denied && every ? { ...chain, sometimes: true } : chain,
    sessions: findPlace(items, at, about),
    conditional,
  });
}

/** "may not lead sessions when …", "lead no group other than …": that denies nothing of the sessions as such. */
function isHeldBack(
  items: readonly Item[],
  at: number,
  { chain }: Subject,
  sessions: readonly NamedSession[],
): boolean {
  const after = items.slice(at, at + 10);
  const narrowed =
    after.some(({ words }) => /^(?:when|while|if|until|unless|without)$/.test(words)) ||
    items.some(({ words }) => /^(?:other than|apart from|except|except for|besides|aside from)$/.test(words));
  const denied = chain.denied || sessions.every((each) => each.denied);
  return denied && narrowed && sessions.every(({ session }) => session === undefined);
}

/** "jointly lead", "lead the group together". */
function isJoint(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(at - 6, 0), at + 7).some(({ words }) => /^(?:together|jointly)$/.test(words));
}

/** Verbs that may stand without their object when it is clear from before. */
const standsAlone =
  /^(?:co)?(?:lead|led|run|ran|facilitat|chair|support|assist|help|take|participat|join|attend|sit|has|play|stay)/;

/** Its object, or what a verb without one takes from around it. */
function findOwnSessions(
  items: readonly Item[],
  at: number,
  verb: VerbItem,
  about: About,
): readonly NamedSession[] | undefined {
  const objects = findObjects(items, at, verb.act, about);
  if (objects !== undefined) return objects;
  if (verb.act === 'supports' && opensWithPlace(items)) return findFronted(items, at)?.map(undeny);
  const next = items[at + 1];
  if (isBe(next)) {
    let named = at + 2;
    while (hasClass(items[named], 'filler')) named += 1;
    return items[named]?.kind === 'sessions'
      ? readSessions(items, named, about)
      : findFronted(items, at)?.map(undeny);
  }
  if (!endsPhrase(next) || !standsAlone.test(verb.words)) return undefined;
  const shared = findShared(items, at, about);
  if (shared !== undefined) return shared;
  if (verb.act === 'supports') return undefined;
  const fronted = findFronted(items, at);
  if (fronted !== undefined) return fronted.map(undeny);
  return about.session === undefined ? findLater(items, at) : [{ session: about.session }];
}

function undeny({ session, set }: NamedSession): NamedSession {
  return { ...(session !== undefined && { session }), ...(set !== undefined && { set }) };
}

/** "In the process group, …". */
function opensWithPlace(items: readonly Item[]): boolean {
  return hasClass(items[0], 'preposition') && items.slice(1, 5).some(({ kind }) => kind === 'sessions');
}

/** "With a counselor co-leading, the therapist runs the group": the session that follows. */
function findLater(items: readonly Item[], at: number): readonly NamedSession[] | undefined {
  if (items[at + 1]?.kind !== 'comma') return undefined;
  const later = items.slice(at).find(({ kind }) => kind === 'sessions');
  return later?.kind === 'sessions' ? later.sessions.map(undeny) : undefined;
}

function endsPhrase(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'stop' || item.kind === 'comma') return true;
  return hasClass(item, 'conjunction', 'adverb', 'preposition', 'subordinator', 'negation');
}

/** "leads or co-leads the group", "X leads, and Y co-leads, the group": the object of the next verb. */
function findShared(items: readonly Item[], at: number, about: About): readonly NamedSession[] | undefined {
  if (items[at + 1]?.kind === 'comma' && isSharing(items, at)) {
    let object = at + 2;
    while (hasClass(items[object], 'filler')) object += 1;
    const named = readSessions(items, object, about);
    if (named !== undefined) return named;
  }
  let joined = false;
  for (let next = at + 1; next < items.length && next < at + 9; next += 1) {
    const item = items[next];
    if (item?.kind === 'stop') return undefined;
    if (hasClass(item, 'conjunction')) joined = true;
    if (item?.kind === 'sessions') return undefined;
    if (item?.kind === 'verb' && joined) {
      let object = next + 1;
      while (items[object]?.kind === 'comma' || hasClass(items[object], 'filler')) object += 1;
      return readSessions(items, object, about);
    }
  }
  return undefined;
}

/** Whether another verb just before it still waits for its object. */
function isSharing(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at).findLastIndex(({ kind }) => kind === 'verb');
  const between = items.slice(before + 1, at);
  return (
    before !== -1 &&
    between[0]?.kind === 'comma' &&
    between.some((item) => item.kind === 'roles' || hasClass(item, 'conjunction'))
  );
}

/** "Who leads the group is the therapist", "The one who leads it is the therapist". */
function findTrailing(items: readonly Item[], verb: number): Subject | undefined {
  let who = verb - 1;
  while (hasClass(items[who], 'modal', 'adverb')) who -= 1;
  const before = items[who];
  if (!/\b(?:who|that)$/.test(before?.words ?? '') || items[who - 1]?.kind === 'roles') return undefined;
  for (let at = verb + 1; at < items.length && at < verb + 9; at += 1) {
    if (!isBe(items[at])) continue;
    let named = at + 1;
    while (hasClass(items[named], 'filler', 'adverb')) named += 1;
    const item = items[named];
    if (item?.kind !== 'roles') return undefined;
    const chain = {
      denied: false,
      permitted: false,
      possible: false,
      sometimes: false,
      passive: false,
      helping: false,
    };
    return { roles: item.roles, chain };
  }
  return undefined;
}
