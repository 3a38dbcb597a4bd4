import { sessionsOfSet } from '#content/claims/session-names.ts';
import type { ClaimAct } from '#content/claims/schema.ts';
import { hasClass, type Item, type NamedSession, type VerbItem } from './item.ts';

type Given = {
  readonly act: ClaimAct;
  readonly denied: boolean;
  readonly sessions?: readonly NamedSession[] | undefined;
};

/** Kinds of session that are given as therapy or counseling rather than led. */
const therapies: ReadonlySet<string> = new Set([
  ...sessionsOfSet.therapy.filter((slug) => slug.endsWith('therapy')),
  'individual-addiction-counseling',
]);

/** What "gives", "makes" or "offers" has as objects: "no therapy, no diagnosis". Undefined when nothing counts. */
export function findGiven(
  items: readonly Item[],
  verb: number,
  { objects = [] }: VerbItem,
): readonly Given[] | undefined {
  const given: Given[] = [];
  let denied = false;
  let unknown = 0;
  for (let at = verb + 1; at < items.length && at < verb + 16; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'stop') break;
    if (hasClass(item, 'negation') || hasClass(item, 'contrast')) {
      denied = true;
      continue;
    }
    const object = objects.find(({ phrase }) => phrase === item.words);
    if (item.kind === 'sessions') {
      const found = readGivenSessions(item.sessions, objects, denied);
      if (found === undefined) break;
      given.push(...found);
      denied ||= item.sessions.every((each) => each.denied);
    } else if (object !== undefined) given.push({ act: object.act, denied });
    else if (
      item.kind === 'comma' ||
      hasClass(item, 'filler', 'adverb') ||
      (hasClass(item, 'conjunction') && item.words !== 'but')
    )
      continue;
    else if (item.kind === 'word' && item.classes.size === 0 && unknown < 2) unknown += 1;
    else if (item.words === 'you' || item.words === 'clients') continue;
    else break;
  }
  return given.length === 0 ? undefined : given;
}

function readGivenSessions(
  sessions: readonly NamedSession[],
  objects: NonNullable<VerbItem['objects']>,
  denied: boolean,
): readonly Given[] | undefined {
  const givesTherapy = objects.some(({ act }) => act === 'gives-therapy');
  if (!givesTherapy) return undefined;
  const found = sessions.flatMap((each): readonly Given[] => {
    const isDenied = denied || each.denied === true;
    if (each.set?.name === 'therapy' || each.set?.name === 'therapy-groups')
      return [{ act: 'gives-therapy', denied: isDenied }];
    const isTherapy = each.session !== undefined && therapies.has(each.session);
    return [{ act: isTherapy ? 'gives-therapy' : 'leads', denied: isDenied, sessions: [each] }];
  });
  return found.filter(({ act, sessions: named }) => act !== 'leads' || named?.[0]?.session !== undefined);
}
