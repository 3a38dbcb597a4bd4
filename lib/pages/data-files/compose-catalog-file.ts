import { roleSlugs } from '#content/roles/schema.ts';
import { getCell } from '#lib/catalog/who-leads.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { questionAddress } from '../question-address.ts';

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
const version = 2;

/**
 * The catalog for machines: roles, sessions, who takes which part and why we say so, questions, facts, sources.
 * `license` is null until the owner of the site has decided on one: nothing is granted by silence.
 */
export function composeCatalogFile(catalog: Catalog, origin: string) {
  const { provider, roles, sessions, questions, facts, sources } = catalog;
  return {
    version,
    license: null,
    url: `${origin}/catalog.json`,
    provider: {
      name: provider.name,
      url: `${origin}/`,
      isExample: provider.isExample,
      checkedOn: provider.checkedOn,
    },
    roles: roles.map((role) => ({ ...role, url: `${origin}/care-team/${role.slug}` })),
    sessions: sessions.map((session) => ({ ...session, url: `${origin}/sessions/${session.slug}` })),
    matrix: sessions.flatMap(({ slug: session }) =>
      roleSlugs.map((role) => ({ session, role, ...getCell(catalog, session, role) })),
    ),
    questions: questions.map((question) => ({
      ...question,
      url: origin + questionAddress(question),
    })),
    facts,
    sources,
  };
}
