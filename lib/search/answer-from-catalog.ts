import type { LimitedAct, Role } from '#content/roles/schema.ts';
import { limitedActs } from '#content/roles/schema.ts';
import type { Session } from '#content/sessions/schema.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getRole, getSession } from '#lib/catalog/get-entry.ts';
import { getFact, sayFact } from '#lib/catalog/say-fact.ts';
import { lowerFirst, nameRole } from '#lib/catalog/who-leads.ts';
import { answerLimit, answerTreatment, answerWhoMay } from './answer-limits.ts';
import { answerTerm } from './answer-term.ts';
import type { AnswerSources, CatalogAnswer } from './catalog-answer.ts';
import { readAsked, type Asked } from './read-asked.ts';
import type { ReadQuery } from './read-query.ts';

/** Of so many roles or sessions one can still read an answer at a glance. */
const mostNamed = 2;
/** So long is a name with its article. */
const mostWordsOfName = 4;

/** What the catalog says to a question in plain words; empty when the question is not of that kind. */
export function answerFromCatalog(
  { plain, words }: Pick<ReadQuery, 'plain' | 'words'>,
  sources: AnswerSources,
): readonly CatalogAnswer[] {
  const asked = readAsked(plain);
  const term = answerTerm(plain.split(' '), asked, sources.catalog.terms);
  if (term !== undefined) return [term];
  const answers = answerAsked(asked, sources);
  // What people say may itself be a name: "aftercare" is one of a session.
  return answers.length > 0 ? answers : answerAsked(readAsked(words.join(' ')), sources);
}

function answerAsked(asked: Asked, sources: AnswerSources): readonly CatalogAnswer[] {
  const { catalog } = sources;
  const roles = asked.roles.slice(0, mostNamed).map((slug) => getRole(catalog, slug));
  const sessions = asked.sessions.slice(0, mostNamed).map((slug) => getSession(catalog, slug));
  const limited = limitedActs.find((act) => asked.acts.has(act));
  if (limited !== undefined) return answerAct(limited, asked, roles, sources);
  if (asked.acts.has('treats') && roles.length > 0) {
    return roles.flatMap((role) => answerTreatment(role, sources) ?? []);
  }
  if (sessions.length > 0) return answerSessions(asked, sessions, roles, sources);
  return answerRoles(asked, roles, sources);
}

function answerAct(
  act: LimitedAct,
  asked: Asked,
  roles: readonly Role[],
  sources: AnswerSources,
): readonly CatalogAnswer[] {
  if (roles.length > 0) return roles.map((role) => answerLimit(role, act, sources));
  return asked.wants.has('who') ? [answerWhoMay(act, sources)] : [];
}

function answerSessions(
  asked: Asked,
  sessions: readonly Session[],
  roles: readonly Role[],
  { catalog, words }: AnswerSources,
): readonly CatalogAnswer[] {
  const facts = (['length', 'frequency', 'size'] as const).filter((fact) => asked.wants.has(fact));
  if (facts.length > 0) {
    return sessions.map((session) => ({
      ...placeOf(session),
      sentences: facts.map((fact) => `${words[fact]}: ${sayFact(getFact(catalog, session[fact])) ?? ''}.`),
    }));
  }
  if (roles.length > 0 && asked.rest.length <= 1) {
    return sessions.map((session) => ({
      ...placeOf(session),
      sentences: roles.map((role) => catalog.matrix[session.slug][role.slug].sentence),
    }));
  }
  if (asked.wants.has('who') || (asked.acts.has('leads') && asked.rest.length === 0)) {
    return sessions.map((session) => ({ ...placeOf(session), sentences: sayLeaders(session, catalog) }));
  }
  if (!isNameAlone(asked)) return [];
  return sessions.map((session) => ({
    ...placeOf(session),
    sentences: [session.summary, ...sayLeaders(session, catalog).slice(0, 1)],
  }));
}

/** "psychiatrist", "what does a psychiatrist do": not "I don't like my therapist". */
function isNameAlone({ rest, wants, text }: Asked): boolean {
  return rest.length === 0 && (wants.has('meaning') || text.split(' ').length <= mostWordsOfName);
}

/** The sentences of those who lead, then of those who co-lead or may lead. */
function sayLeaders({ slug }: Session, { roles, matrix }: Catalog): readonly string[] {
  return (['leads', 'co-leads', 'may-lead'] as const).flatMap((part) =>
    roles
      .map((role) => matrix[slug][role.slug])
      .filter((cell) => cell.part === part)
      .map(({ sentence }) => sentence),
  );
}

function answerRoles(
  asked: Asked,
  roles: readonly Role[],
  { catalog, words }: AnswerSources,
): readonly CatalogAnswer[] {
  if (asked.rest.length > 0) return [];
  if (asked.acts.has('leads')) {
    return roles.map((role) => ({ ...placeOfRole(role), sentences: sayLed(role, catalog, words) }));
  }
  if (!isNameAlone(asked)) return [];
  return roles.map((role) => ({
    ...placeOfRole(role),
    sentences: [role.summary, ...role.introduction.slice(0, 1)],
  }));
}

function sayLed(
  { slug, title }: Role,
  { sessions, matrix }: Catalog,
  words: AnswerSources['words'],
): readonly string[] {
  const name = nameRole({ title });
  const who = name.charAt(0).toUpperCase() + name.slice(1);
  const list = (part: 'leads' | 'co-leads') =>
    sessions
      .filter((session) => matrix[session.slug][slug].part === part)
      .map((session) => lowerFirst(session.title))
      .join(', ');
  const leads = list('leads');
  const coLeads = list('co-leads');
  return [
    leads === '' ? words.leadsNothing(who) : words.leads(who, leads),
    ...(coLeads === '' ? [] : [words.coLeads(who, coLeads)]),
  ];
}

function placeOf({ slug, title }: Session): Pick<CatalogAnswer, 'address' | 'title'> {
  return { address: `/sessions/${slug}`, title };
}

function placeOfRole({ slug, title }: Role): Pick<CatalogAnswer, 'address' | 'title'> {
  return { address: `/care-team/${slug}`, title };
}
