import { z } from 'zod';
import { factSchema } from '#content/facts/schema.ts';
import { questionSchema } from '#content/questions/schema.ts';
import { roleSchema, roleSlugs } from '#content/roles/schema.ts';
import { cellSchema, sessionSchema, sessionSlugs } from '#content/sessions/schema.ts';
import { sourceSchema } from '#content/sources/schema.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getCell } from '#lib/catalog/who-leads.ts';
import { questionAddress } from '../question-address.ts';
import { composeDataHead, dataHeadSchema } from './data-head.ts';

/** Raise it with the shape; tests/lib/pages/data-files/data-schemas.test.ts says how. */
export const catalogFileVersion = '3.0.0';

const withUrl = { url: z.url() };

export const catalogFileSchema = z.strictObject({
  ...dataHeadSchema.shape,
  provider: z.strictObject({
    name: z.string(),
    url: z.url(),
    isExample: z.boolean(),
    checkedOn: z.iso.date(),
  }),
  roles: z.array(roleSchema.extend(withUrl)).readonly(),
  sessions: z.array(sessionSchema.extend(withUrl)).readonly(),
  matrix: z.array(cellSchema.extend({ session: z.enum(sessionSlugs), role: z.enum(roleSlugs) })).readonly(),
  questions: z.array(questionSchema.extend(withUrl)).readonly(),
  facts: z.array(factSchema).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

/** The catalog for machines: roles, sessions, who takes which part and why we say so, questions, facts, sources. */
export function composeCatalogFile(catalog: Catalog, origin: string): z.output<typeof catalogFileSchema> {
  const { provider, roles, sessions, questions, facts, sources } = catalog;
  return {
    ...composeDataHead(catalog, {
      url: `${origin}/catalog.json`,
      schemaUrl: `${origin}/catalog.schema.json`,
      version: catalogFileVersion,
    }),
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
    facts: [...facts],
    sources: [...sources],
  };
}
