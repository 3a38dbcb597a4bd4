import type { Session } from '#content/sessions/schema.ts';
import type { Role } from '#content/roles/schema.ts';
import { describeArticle } from './describe-article.ts';
import { describeDataSet } from './describe-data-set.ts';
import {
  describeFilter,
  describePageList,
  describeQuestions,
  describeStates,
  describeTerms,
} from './describe-lists.ts';
import { describeRolePage } from './describe-role.ts';
import { describeSessionPage } from './describe-session.ts';
import { describeSheet } from './describe-sheet.ts';
import type { PageContext, PageSubject } from './page-context.ts';
import { nameOccupation, providerId } from './things-by-id.ts';

/**
 * What a page is about, from text that it shows; empty when the page is about nothing that schema.org names.
 * Throws when the page list and the catalog disagree.
 */
export function describeSubject(context: PageContext): PageSubject {
  switch (context.page.kind) {
    case 'home':
    case 'contact':
      return { mainEntity: { '@id': providerId(context) } };
    case 'care-team':
    case 'comparisons':
    case 'sessions':
    case 'articles':
    case 'faq':
    case 'sheets':
    case 'license-check':
      return { mainEntity: describePageList(context) };
    case 'role':
      return describeRolePage(context, getEntry(context.catalog.roles, context));
    case 'session':
      return describeSessionPage(context, getEntry(context.catalog.sessions, context));
    case 'comparison':
      return describeComparison(context);
    case 'filter':
      return { mainEntity: describeFilter(context) };
    case 'article':
      return { mainEntity: describeArticle(context) };
    case 'faq-topic':
      return { mainEntity: describeQuestions(context) };
    case 'glossary':
      return { mainEntity: describeTerms(context) };
    case 'data':
      return { mainEntity: describeDataSet(context) };
    case 'license-region':
      return { mainEntity: describeStates(context) };
    case 'role-sheet':
    case 'session-sheet':
      return describeSheet(context);
    case 'reader':
    case 'search':
    case 'sources':
    case 'standing':
      return {};
  }
}

/** The roles that stand side by side, as the address names them. */
function describeComparison(context: PageContext): PageSubject {
  const compared = context.page.address.split('/');
  const roles = context.catalog.roles.filter(({ slug }) => compared.includes(slug));
  return { about: roles.map((role) => nameOccupation(context, role)) };
}

/** The entry whose slug ends the page's address. */
function getEntry<Entry extends Role | Session>(entries: readonly Entry[], { page }: PageContext): Entry {
  const entry = entries.find(({ slug }) => page.address.endsWith(`/${slug}`));
  if (entry === undefined) throw new Error(`${page.address} is listed, but the catalog has no such entry.`);
  return entry;
}
