import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';
import { parts, sessionSlugs, type Part, type SessionSlug } from '#content/sessions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole, getSession } from '#lib/catalog/get-entry.ts';
import { getCell, listRolesWithPart, listSessionsWithPart } from '#lib/catalog/who-leads.ts';
import { readManifest } from '#lib/publish/published-site.ts';
import { mergeThings } from '#tests/support/merge-things.ts';
import {
  isList,
  readStructuredPages,
  textIn,
  type Json,
  type JsonObject,
} from '#tests/support/read-structured-data.ts';

const pages = readStructuredPages(await readManifest('.'));
const { origin } = new URL(textIn(pages[0]?.graph[0]?.['@id']));
const { things, contradictions, referred } = mergeThings(pages);

function getThing(id: string): JsonObject {
  const thing = things.get(origin + id);
  if (thing === undefined) throw new Error(`No page tells of ${id}.`);
  return thing;
}

/** A property's things: one stands without a list as well as in one. */
function listOf(value: Json | undefined): readonly JsonObject[] {
  const members = value === undefined ? [] : isList(value) ? value : [value];
  return members.filter(
    (each): each is JsonObject => typeof each === 'object' && each !== null && !isList(each),
  );
}

function readPart(label: Json | undefined): Part {
  const part = parts.find((each) => words.layout.parts[each] === label);
  if (part === undefined) throw new Error(`"${textIn(label)}" names no part.`);
  return part;
}

/** What a program learns of a role, without our catalog. */
function learnRole(slug: RoleSlug) {
  const occupation = getThing(`/care-team/${slug}#occupation`);
  const page = getThing(`/care-team/${slug}`);
  return {
    title: occupation['name'],
    summary: occupation['description'],
    education: occupation['educationRequirements'],
    credentials: listOf(occupation['qualifications']).map((each) => ({
      abbreviation: each['alternateName'],
      name: each['name'],
      note: each['description'],
    })),
    may: occupation['responsibilities'],
    mayNot: listOf(page['hasPart'])[0]?.['text'],
    sessions: Object.fromEntries(
      listOf(page['mentions']).map((list) => [
        readPart(list['name']),
        listOf(list['itemListElement']).map((session) => session['@id']),
      ]),
    ),
  };
}

/** What a program learns of a session, without our catalog. */
function learnSession(slug: SessionSlug) {
  const service = getThing(`/sessions/${slug}#service`);
  return {
    title: service['name'],
    summary: service['description'],
    attends: listOf(service['audience'])[0]?.['audienceType'],
    provider: listOf(service['provider'])[0]?.['@id'],
    leaders: listOf(getThing(`/sessions/${slug}`)['about']).map((role) => role['@id']),
  };
}

/** What a program learns of a role's part in a session, from the session's page alone. */
function learnCell(session: SessionSlug, role: RoleSlug) {
  const told = listOf(getThing(`/sessions/${session}`)['hasPart']).filter((part) =>
    listOf(part['about']).some((each) => each['@id'] === `${origin}/care-team/${role}#occupation`),
  );
  return told.map((part) => ({ part: readPart(part['headline']), sentence: part['text'], at: part['@id'] }));
}

/** Holds for all entries, in an order of chance. */
function holdsForEvery<Entry>(entries: readonly Entry[], check: (entry: Entry) => void): void {
  const examples = entries.map((entry): [Entry] => [entry]);
  fc.assert(fc.property(fc.constantFrom(...entries), check), { examples, numRuns: entries.length });
}

describe('a program that reads the structured data of all pages', () => {
  test('learns of each role what the catalog says', () => {
    holdsForEvery(roleSlugs, (slug) => {
      const { title, summary, education, credentials, may, mayNot } = getRole(catalog, slug);
      const sessions = parts
        .filter((part) => part !== 'none')
        .map((part) => [part, listSessionsWithPart(catalog, slug, part)] as const)
        .filter(([, each]) => each.length > 0)
        .map(([part, each]) => [part, each.map((session) => `${origin}/sessions/${session.slug}#service`)]);
      expect(learnRole(slug)).toEqual({
        ...{ title, summary, education, credentials, may, mayNot },
        sessions: Object.fromEntries(sessions) as unknown,
      });
    });
  });

  test('learns of each session what the catalog says, and who leads it', () => {
    holdsForEvery(sessionSlugs, (slug) => {
      const { title, summary, attends } = getSession(catalog, slug);
      const leaders = listRolesWithPart(catalog, slug, 'leads');
      expect(learnSession(slug)).toEqual({
        ...{ title, summary, attends },
        provider: `${origin}/#provider`,
        leaders: leaders.map((role) => `${origin}/care-team/${role.slug}#occupation`),
      });
    });
  });

  test('learns of each cell of the matrix the part, the sentence and where it stands', () => {
    const cells = sessionSlugs.flatMap((session) => roleSlugs.map((role) => ({ session, role })));
    holdsForEvery(cells, ({ session, role }) => {
      const { part, sentence } = getCell(catalog, session, role);
      const at = `${origin}/sessions/${session}#${role}`;
      expect(learnCell(session, role)).toEqual([{ part, sentence, at }]);
    });
  });

  test('hears the same of a thing wherever it is told', () => {
    expect(contradictions).toEqual([]);
  });

  test('finds told whatever is referred to', () => {
    expect([...referred].filter((id) => !things.has(id))).toEqual([]);
  });

  test('would notice two pages that differ', () => {
    const [page] = pages;
    if (page === undefined) throw new Error('There is no page.');
    const tell = (name: string) => ({ ...page, graph: [{ '@type': 'Occupation', '@id': 'a', name }] });
    expect(mergeThings([tell('One'), tell('Other')]).contradictions).toEqual(['a name']);
    expect(mergeThings([tell('One'), tell('One')]).contradictions).toEqual([]);
  });
});
