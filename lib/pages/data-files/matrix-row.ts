import { z } from 'zod';
import { roleSlugs } from '#content/roles/schema.ts';
import { parts, sessionAudiences, sessionKinds, sessionSlugs } from '#content/sessions/schema.ts';
import { certaintySchema } from '#content/sources/schema.ts';
import { basisOf } from '#lib/catalog/basis-of.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';

/** One cell of the table as a record that stands alone: a row of matrix.csv, an entry of matrix.json. */
export const matrixRowSchema = z.strictObject({
  session: z.enum(sessionSlugs),
  sessionTitle: z.string(),
  kind: z.enum(sessionKinds),
  audience: z.enum(sessionAudiences),
  role: z.enum(roleSlugs),
  roleTitle: z.string(),
  part: z.enum(parts),
  sentence: z.string(),
  basis: z.enum(['article', 'source', 'inference']),
  /** Of the article: s1 to s5, f1 to f5 for its questions, or conclusion. */
  section: z.string().nullable(),
  sourceTitle: z.string().nullable(),
  sourceUrl: z.url().nullable(),
  certainty: certaintySchema,
  /** Where the site says it. */
  address: z.url(),
});

export type MatrixRow = Readonly<z.output<typeof matrixRowSchema>>;

/** The names of the fields, in the order of the columns. */
export const matrixFields = Object.keys(matrixRowSchema.shape) as readonly (keyof MatrixRow)[];

/** Every cell, session by session in the order of the site. */
export function listMatrixRows(catalog: Catalog, origin: string): readonly MatrixRow[] {
  return catalog.sessions.flatMap((session) =>
    catalog.roles.map((role) => {
      const { part, sentence, basis } = catalog.matrix[session.slug][role.slug];
      const { certainty, source } = basisOf(catalog, basis);
      return {
        session: session.slug,
        sessionTitle: session.title,
        kind: session.kind,
        audience: session.audience,
        role: role.slug,
        roleTitle: role.title,
        part,
        sentence,
        basis: basis.kind,
        section: basis.kind === 'article' ? basis.section : null,
        sourceTitle: source?.title ?? null,
        sourceUrl: source?.url ?? null,
        certainty,
        address: `${origin}/sessions/${session.slug}#${role.slug}`,
      };
    }),
  );
}
