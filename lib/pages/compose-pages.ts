import { audiences, topics } from '#content/questions/schema.ts';
import type { Role } from '#content/roles/schema.ts';
import type { Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { listComparisons } from '#lib/catalog/list-comparisons.ts';
import type { ReviewState } from '#lib/reviews/review-state.ts';
import type { Locale } from '#lib/site/locale.ts';
import { comparisonAddress } from './comparison-address.ts';
import { licenseCheckAddress, listRegions, regionAddress } from './license-address.ts';
import { listSourceSubjects } from './list-source-uses.ts';
import { longestDescription } from './page-limits.ts';
import type { Page, PageKind } from './page.ts';
import { topicAddress } from './question-address.ts';
import { sheetAddress, sheetsAddress } from './sheet-address.ts';
import { readerAddress } from './reader-address.ts';

/** A page written in MDX, as far as the page list needs it. */
export type WrittenPage = {
  readonly slug: string;
  readonly file: string;
  readonly head: { readonly title: string; readonly description: string; readonly updatedOn: string };
  /** How its review stands; absent where that makes no difference. */
  readonly review?: ReviewState;
};

/** What the page list is made of. */
export type PageSources = {
  readonly locale: Locale;
  readonly words: Words['pages'];
  readonly roles: readonly Role[];
  readonly sessions: readonly Session[];
  readonly articles: readonly WrittenPage[];
  readonly standing: readonly WrittenPage[];
};

/** Every page of one language, parents before children, in the order in which lists show them. */
export function composePages({
  locale,
  words,
  roles,
  sessions,
  articles,
  standing,
}: PageSources): readonly Page[] {
  const file = `content/wording/${locale}/pages.ts`;
  const fixed = (
    address: string,
    kind: PageKind,
    { name, title, description }: Words['pages']['home'],
    parent = '/',
  ) => ({
    address,
    title,
    name,
    description,
    file,
    parent: address === '/' ? null : parent,
    kind,
  });
  const describeSheet = (slug: string, kind: PageKind, texts: Words['pages']['home']) =>
    fixed(sheetAddress(slug), kind, texts, sheetsAddress);
  return [
    fixed('/', 'home', words.home),
    ...audiences.map((audience) => fixed(readerAddress(audience), 'reader', words.readers[audience])),
    fixed('/care-team', 'care-team', words.careTeam),
    ...roles.map((role) => describeRole(role, words)),
    fixed('/care-team/compare', 'comparisons', words.compare, '/care-team'),
    ...listComparisons(roles).map((compared) =>
      fixed(comparisonAddress(compared), 'comparison', words.comparison(compared), '/care-team/compare'),
    ),
    fixed('/sessions', 'sessions', words.sessions),
    ...sessions.map((session) => describeSession(session, words)),
    fixed('/articles', 'articles', words.articles),
    ...articles.map((article) => describeWritten(article, '/articles')),
    fixed('/faq', 'faq', words.faq),
    ...topics.map((topic) => fixed(topicAddress(topic), 'faq-topic', words.faqTopics[topic], '/faq')),
    fixed('/contact', 'contact', words.contact),
    fixed('/contact/professionals', 'contact', words.professionals, '/contact'),
    fixed('/contact/withdraw', 'standing', words.withdraw, '/contact'),
    fixed('/search', 'search', words.search),
    fixed('/glossary', 'glossary', words.glossary),
    fixed(licenseCheckAddress, 'license-check', words.licenseCheck),
    ...listRegions().map((region) =>
      fixed(regionAddress(region), 'license-region', words.licenseRegions[region], licenseCheckAddress),
    ),
    fixed('/sources', 'sources', words.sources),
    ...listSourceSubjects().map((subject) =>
      fixed(`/sources/${subject}`, 'sources', words.sourceSubjects[subject], '/sources'),
    ),
    fixed('/data', 'data', words.data),
    fixed(sheetsAddress, 'sheets', words.sheets),
    ...roles.map((role) => describeSheet(role.slug, 'role-sheet', words.roleSheet(role))),
    ...sessions.map((session) => describeSheet(session.slug, 'session-sheet', words.sessionSheet(session))),
    ...standing.map((page) => describeWritten(page, '/')),
  ];
}

function describeRole(role: Role, words: Words['pages']): Page {
  const { name, title, descriptionTail } = words.role(role);
  return {
    address: `/care-team/${role.slug}`,
    title,
    name,
    description: extend(role.summary, descriptionTail),
    file: `content/roles/${role.slug}.ts`,
    parent: '/care-team',
    kind: 'role',
  };
}

function describeSession(session: Session, words: Words['pages']): Page {
  const { name, title, descriptionTail } = words.session(session);
  return {
    address: `/sessions/${session.slug}`,
    title,
    name,
    description: extend(session.summary, descriptionTail),
    file: `content/sessions/${session.kind}-sessions.ts`,
    parent: '/sessions',
    kind: 'session',
  };
}

function describeWritten({ slug, file, head, review }: WrittenPage, parent: '/' | '/articles'): Page {
  return {
    address: parent === '/' ? `/${slug}` : `${parent}/${slug}`,
    title: head.title,
    name: parent === '/' ? shortName(head.title) : head.title,
    description: head.description,
    file,
    parent,
    kind: parent === '/' ? 'standing' : 'article',
    updatedOn: head.updatedOn,
    ...(review === undefined ? {} : { review }),
  };
}

/** Standing pages are titled "Privacy: what is stored": the part before the colon is their name. */
function shortName(title: string): string {
  return title.split(':')[0] ?? title;
}

/** The summary alone where both would be cut off by search engines. */
function extend(summary: string, tail: string): string {
  const both = `${summary} ${tail}`;
  return both.length <= longestDescription ? both : summary;
}
