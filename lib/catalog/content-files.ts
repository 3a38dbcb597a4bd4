/** Where each kind of content is written, for messages to authors. */
export const contentFiles = {
  roles: 'content/roles/roles.ts',
  sessions: 'content/sessions/sessions.ts',
  matrix: 'content/sessions/matrix.ts',
  questions: 'content/questions/questions.ts',
  sheetQuestions: 'content/question-sheets/sheet-questions.ts',
  truths: 'content/readers/truths.ts',
  readers: 'content/readers/readers.ts',
  facts: 'content/facts/facts.ts',
  sources: 'content/sources/sources.ts',
  helpLines: 'content/help-lines/help-lines.ts',
  terms: 'content/glossary/glossary.ts',
  licenseBoards: 'content/license-boards/boards.ts',
  provider: 'content/provider/provider.ts',
} as const;

export type ListedContent = Exclude<keyof typeof contentFiles, 'matrix' | 'provider'>;

/** The file and name of an entry that may be too broken to parse: its slug, id or state if it has one, else its place in the list. */
export function nameOfEntry(
  kind: ListedContent,
  entries: readonly unknown[],
  index: number,
): { readonly file: string; readonly entry: string } {
  const entry = entries[index];
  const name = readName(entry) ?? `${kind}[${String(index)}]`;
  return { file: fileOf(kind, name, entry), entry: name };
}

/** The file that holds an entry: one a role, one a kind of session, one for all of the rest. */
export function fileOf(kind: ListedContent, name: string, entry?: unknown): string {
  if (kind === 'roles') return `content/roles/${name}.ts`;
  if (kind === 'sessions' && isRecord(entry) && typeof entry['kind'] === 'string') {
    return `content/sessions/${entry['kind']}-sessions.ts`;
  }
  return contentFiles[kind];
}

function readName(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const name = entry['slug'] ?? entry['id'] ?? entry['state'] ?? entry['audience'];
  return typeof name === 'string' ? name : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
