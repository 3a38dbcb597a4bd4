import { roleNames } from '#content/claims/role-names.ts';
import { sessionNames } from '#content/claims/session-names.ts';
import { licenseKinds, type StateBoards } from '#content/license-boards/schema.ts';
import { alsoAsked } from '#content/search/also-asked/also-asked.ts';
import type { Role } from '#content/roles/schema.ts';
import type { Session } from '#content/sessions/schema.ts';
import type { Article } from '#lib/articles/load-articles.ts';
import type { StandingPage } from '#lib/articles/load-pages.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { isGap } from '#lib/catalog/is-gap.ts';
import { stateName } from '#lib/catalog/state-name.ts';
import { licenseCheckAddress, stateAddress } from '#lib/pages/license-address.ts';
import type { Page, PageKind } from '#lib/pages/page.ts';
import { questionAddress } from '#lib/pages/question-address.ts';
import { listReaderDocuments } from './list-reader-documents.ts';
import { listSectionDocuments } from './list-section-documents.ts';
import type { SearchDocument } from './search-document.ts';

/** All that can be found in one language. */
export type Searchable = {
  readonly catalog: Catalog;
  readonly articles: readonly Article[];
  readonly standing: readonly StandingPage[];
  readonly pages: readonly Page[];
};

/** Pages whose words are lists of links or come from entries that are found by themselves. */
const listedByName: ReadonlySet<PageKind> = new Set([
  'care-team',
  'comparisons',
  'comparison',
  'sessions',
  'articles',
  'faq',
  'faq-topic',
  'contact',
  'glossary',
  'license-check',
  'license-region',
  'sources',
  'data',
  'sheets',
  'role-sheet',
]);

/** Everything that a search can lead to: questions, roles, sessions, terms, pages, and sections of texts. */
export function listDocuments({ catalog, articles, standing, pages }: Searchable): readonly SearchDocument[] {
  const documents = [
    ...catalog.questions.map((entry) => ({
      kind: 'question' as const,
      address: questionAddress(entry),
      title: entry.question,
      text: entry.answer.join(' '),
    })),
    ...catalog.roles.map((role) => describeRole(role, catalog)),
    ...catalog.sessions.map((session) => describeSession(session, catalog)),
    ...pages
      .filter(({ kind, address }) => listedByName.has(kind) || address === '/contact/withdraw')
      .map(({ address, title, description }) => ({
        kind: 'page' as const,
        address,
        title,
        text: description,
      })),
    ...catalog.licenseBoards.map((boards) => describeState(boards, pages)),
    ...listReaderDocuments(catalog, pages),
    ...[...articles, ...standing].flatMap((prose) => listSectionDocuments(prose, catalog)),
    ...catalog.terms.map(({ id, term, abbreviation, meaning }) => ({
      kind: 'term' as const,
      address: `/glossary#${id}`,
      title: abbreviation === undefined ? term : `${abbreviation}: ${term}`,
      text: meaning,
    })),
  ];
  return documents.map(addAsked);
}

/** The look-ups of a state, by the names of its boards. */
function describeState(boards: StateBoards, pages: readonly Page[]): SearchDocument {
  const page = pages.find(({ address }) => address === licenseCheckAddress)?.name;
  const names = licenseKinds.flatMap((kind) =>
    boards[kind].flatMap((entry) => (isGap(entry) ? [] : [`${entry.board}.`])),
  );
  return {
    kind: 'section',
    address: stateAddress(boards.state),
    title: stateName(boards.state),
    ...(page === undefined ? {} : { page }),
    text: [...new Set(names)].join(' '),
  };
}

const asked = new Map(alsoAsked.map(({ address, asked: ways }) => [address, ways]));

function addAsked(document: SearchDocument): SearchDocument {
  const ways = [...(document.also ?? []), ...(asked.get(document.address) ?? [])];
  return ways.length === 0 ? document : { ...document, also: ways };
}

function describeRole(role: Role, { matrix, sessions }: Catalog): SearchDocument {
  const { slug, title, plural, summary, introduction, may, mayNot, topics, methods } = role;
  const leads = sessions.filter((session) => matrix[session.slug][slug].part === 'leads');
  return {
    kind: 'page',
    address: `/care-team/${slug}`,
    title,
    text: [
      summary,
      ...introduction,
      ...[...may, ...mayNot, ...topics, ...methods, ...leads.map((session) => session.title)].map(
        (phrase) => `${phrase}.`,
      ),
    ].join(' '),
    also: [plural, ...roleNames.filter((name) => name.role === slug).map(({ name }) => name)],
  };
}

function describeSession(session: Session, { matrix, roles }: Catalog): SearchDocument {
  const { slug, title, summary, description, askedOfYou, staysPrivate, family, attends } = session;
  const { before, expect, after, ask } = session;
  const cells = roles.map((role) => matrix[slug][role.slug]).filter(({ part }) => part !== 'none');
  return {
    kind: 'page',
    address: `/sessions/${slug}`,
    title,
    text: [
      ...[summary, ...description, ...cells.map(({ sentence }) => sentence), ...expect, attends],
      ...[...askedOfYou, staysPrivate, family, ...before, ...after, ...ask],
    ].join(' '),
    also: sessionNames.filter((name) => name.session === slug).map(({ name }) => name),
  };
}
