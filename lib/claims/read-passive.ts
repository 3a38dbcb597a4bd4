import type { About, Claim } from './claim.ts';
import { isConditional } from './find-condition.ts';
import { readSessions } from './find-sessions.ts';
import { collectChain } from './verb-chain.ts';
import { hasClass, type Item, type NamedRole, type NamedSession, type VerbItem } from './item.ts';
import { limitedActs } from '#content/roles/schema.ts';
import { makeClaims } from './make-claims.ts';
import { isBe } from './read-items.ts';

const limited: ReadonlySet<string> = new Set(limitedActs);

/** What a verb in the passive voice says: whoever follows "by" does it. Undefined when the verb is not passive. */
export function readPassive(
  items: readonly Item[],
  at: number,
  verb: VerbItem,
  about: About,
): readonly Claim[] | undefined {
  if (verb.form !== 'participle' && verb.form !== 'past-or-participle' && verb.words !== 'run')
    return undefined;
  const agent = findAgent(items, at);
  const patient = findPatient(items, at);
  const chain = collectChain(items, patient, at, 'participle');
  if (agent === undefined) return chain.passive ? [] : undefined;
  const common = {
    roles: agent.roles,
    chain: { ...chain, denied: chain.denied || agent.denied },
    denies: false,
  };
  const conditional = isConditional(items, at);
  const act = givenAct(items, patient, verb);
  if (limited.has(act)) {
    const named = patient < 0 ? undefined : readSessions(items, patient, about);
    const denied = common.chain.denied || named?.some((each) => each.denied) === true;
    const sessions = named?.filter(({ session }) => session?.endsWith('therapy') === true);
    const isTherapy = act === 'gives-therapy' && sessions !== undefined && sessions.length > 0;
    return makeClaims({
      ...{ ...common, act, conditional, chain: { ...common.chain, denied } },
      sessions: isTherapy ? sessions : undefined,
    });
  }
  const sessions = patientSessions(items, patient, about) ?? findFollowing(items, at);
  return sessions === undefined ? [] : makeClaims({ ...common, act, sessions, conditional });
}

/** "Therapy is given", "a diagnosis is made": the act lies in what is given. */
function givenAct(items: readonly Item[], patient: number, verb: VerbItem): VerbItem['act'] {
  const { objects = [] } = verb;
  const words = items[patient]?.words ?? '';
  const object = objects.find(({ phrase }) => phrase === words);
  if (object !== undefined) return object.act;
  const patientItem = items[patient];
  const [first] = patientItem?.kind === 'sessions' ? patientItem.sessions : [];
  if (objects.length > 0 && (first?.session?.endsWith('therapy') ?? first?.set?.name.startsWith('therapy')))
    return 'gives-therapy';
  return objects.length > 0 ? 'leads' : verb.act;
}

function patientSessions(
  items: readonly Item[],
  at: number,
  about: About,
): readonly NamedSession[] | undefined {
  if (at < 0) return about.session === undefined ? undefined : [{ session: about.session }];
  return readSessions(items, at, about);
}

/** "Led by a therapist, the process group …": the session that follows. */
function findFollowing(items: readonly Item[], verb: number): readonly NamedSession[] | undefined {
  const opens = verb === 0 || items[verb - 1]?.kind === 'comma' || items[verb - 1]?.kind === 'stop';
  const next = opens ? items.slice(verb).find(({ kind }) => kind === 'sessions') : undefined;
  return next?.kind === 'sessions' ? next.sessions : undefined;
}

type Agent = { readonly roles: readonly NamedRole[]; readonly denied: boolean };

/** The roles after "by". */
function findAgent(items: readonly Item[], verb: number): Agent | undefined {
  let denied = false;
  for (let at = verb + 1; at < items.length && at < verb + 14; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'stop') return undefined;
    if (
      item.kind === 'verb' &&
      item.form !== 'participle' &&
      item.form !== 'past-or-participle' &&
      item.words !== 'run'
    )
      return undefined;
    if (hasClass(item, 'modal', 'auxiliary')) return undefined;
    if (item.words === 'by') {
      let named = at + 1;
      while (hasClass(items[named], 'filler', 'adverb')) named += 1;
      const roles = items[named];
      return roles?.kind === 'roles' ? { roles: roles.roles, denied } : undefined;
    }
    if (hasClass(item, 'negation') && items[at + 1]?.words === 'by') denied = true;
  }
  return undefined;
}

/** What the passive is said of: the session before the verb, or its place in the text as -1. */
function findPatient(items: readonly Item[], verb: number): number {
  let coordinated = false;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'stop') return -1;
    if (item.kind === 'sessions' || item.kind === 'same-session') {
      if (coordinated && isPlace(items, at)) continue;
      return at;
    }
    if (item.words === 'it') return at;
    if (hasClass(item, 'conjunction') || item.kind === 'comma') coordinated = true;
    if (/^(?:diagnosis|diagnoses|prescription|prescriptions)$/.test(item.words)) return at;
    if (isBe(items[at + 1]) && hasClass(item, 'person')) return -1;
  }
  return -1;
}

function isPlace(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (hasClass(items[before], 'filler')) before -= 1;
  return hasClass(items[before], 'preposition');
}
