import type { z } from 'zod';
import { termSchema } from '#content/glossary/schema.ts';
import { factSchema } from '#content/facts/schema.ts';
import { helpLineSchema } from '#content/help-lines/schema.ts';
import { stateBoardsSchema } from '#content/license-boards/schema.ts';
import { providerSchema } from '#content/provider/schema.ts';
import { sheetQuestionSchema } from '#content/question-sheets/schema.ts';
import { questionSchema } from '#content/questions/schema.ts';
import { readerSchema, truthSchema } from '#content/readers/schema.ts';
import { roleSchema } from '#content/roles/schema.ts';
import { sessionSchema } from '#content/sessions/schema.ts';
import { sourceSchema } from '#content/sources/schema.ts';
import { refuseIssues, type ContentIssue } from '#lib/content-error.ts';
import type { Catalog, CatalogSource } from './catalog-source.ts';
import { checkReferences } from './check-references.ts';
import { contentFiles, nameOfEntry, type ListedContent } from './content-files.ts';
import { fillCatalog } from './fill-catalog.ts';
import { parseEntries } from './parse-entries.ts';
import { parseMatrix } from './parse-matrix.ts';

/**
 * Parses and cross-checks all of the catalog's content, and puts words in place of its tokens.
 * Throws a ContentError that lists every fault with file, entry, field and remedy.
 */
export function buildCatalog(source: CatalogSource): Catalog {
  return fillCatalog(parseCatalog(source));
}

/** The same with its tokens as authors wrote them. Throws as buildCatalog does. */
export function parseCatalog(source: CatalogSource): Catalog {
  const issues: ContentIssue[] = [];
  const read = <Schema extends z.ZodType>(kind: ListedContent, schema: Schema) =>
    parseEntries(schema, source[kind], (index) => nameOfEntry(kind, source[kind], index), issues);
  const catalog: Catalog = {
    roles: read('roles', roleSchema),
    sessions: read('sessions', sessionSchema),
    matrix: parseMatrix(source.matrix, issues),
    questions: read('questions', questionSchema),
    sheetQuestions: read('sheetQuestions', sheetQuestionSchema),
    truths: read('truths', truthSchema),
    readers: read('readers', readerSchema),
    facts: read('facts', factSchema),
    sources: read('sources', sourceSchema),
    helpLines: read('helpLines', helpLineSchema),
    terms: read('terms', termSchema),
    licenseBoards: read('licenseBoards', stateBoardsSchema),
    provider: parseProvider(source.provider, issues),
  };
  // References are only worth checking between entries that could be read.
  refuseIssues(issues);
  refuseIssues(checkReferences(catalog));
  return catalog;
}

function parseProvider(provider: unknown, issues: ContentIssue[]): Catalog['provider'] {
  const [parsed] = parseEntries(
    providerSchema,
    [provider],
    () => ({ file: contentFiles.provider, entry: 'provider' }),
    issues,
  );
  // The caller refuses the issues before anyone reads this.
  return parsed as Catalog['provider'];
}
