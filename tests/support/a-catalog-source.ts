import { facts } from '#content/facts/facts.ts';
import { glossary } from '#content/glossary/glossary.ts';
import { helpLines } from '#content/help-lines/help-lines.ts';
import { licenseBoards } from '#content/license-boards/boards.ts';
import { provider } from '#content/provider/provider.ts';
import { sheetQuestions } from '#content/question-sheets/sheet-questions.ts';
import { questions } from '#content/questions/questions.ts';
import { readers } from '#content/readers/readers.ts';
import { truths } from '#content/readers/truths.ts';
import { roles } from '#content/roles/roles.ts';
import type { RoleSlug } from '#content/roles/schema.ts';
import { matrix } from '#content/sessions/matrix.ts';
import type { SessionSlug } from '#content/sessions/schema.ts';
import { sessions } from '#content/sessions/sessions.ts';
import { sources } from '#content/sources/sources.ts';
import type { CatalogSource } from '#lib/catalog/catalog-source.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The site's own content as authors wrote it, with whole lists replaced by `changes`. */
export function aCatalogSource(changes: Partial<CatalogSource> = {}): CatalogSource {
  return {
    roles,
    sessions,
    matrix,
    questions,
    sheetQuestions,
    truths,
    readers,
    facts,
    sources,
    helpLines,
    terms: glossary,
    licenseBoards,
    provider,
    ...changes,
  };
}

/** The same list with fields of one entry replaced; the entry is found by its slug, id or state. */
export function withEntry(entries: readonly unknown[], name: string, changes: Fields): readonly unknown[] {
  return entries.map((entry) => (hasName(entry, name) ? { ...entry, ...changes } : entry));
}

/** The site's own matrix with fields of one cell replaced; with `undefined` the cell is missing. */
export function withCell(
  session: SessionSlug,
  role: RoleSlug,
  changes: Fields | undefined,
): CatalogSource['matrix'] {
  const cell = changes === undefined ? undefined : { ...matrix[session][role], ...changes };
  return { ...matrix, [session]: { ...matrix[session], [role]: cell } };
}

function hasName(entry: unknown, name: string): entry is Fields {
  if (typeof entry !== 'object' || entry === null) return false;
  const { slug, id, state } = entry as {
    readonly slug?: unknown;
    readonly id?: unknown;
    readonly state?: unknown;
  };
  return slug === name || id === name || state === name;
}
