import type { z } from 'zod';
import type { ContentIssue } from '#lib/content-error.ts';

/** Parses a list of entries of one kind; what does not fit its schema becomes an issue naming file, entry and field. */
export function parseEntries<Schema extends z.ZodType>(
  schema: Schema,
  entries: readonly unknown[],
  nameOf: (index: number) => { readonly file: string; readonly entry: string },
  issues: ContentIssue[],
): readonly z.output<Schema>[] {
  return entries.flatMap((entry, index) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [parsed.data];
    const { file, entry: name } = nameOf(index);
    for (const issue of parsed.error.issues) {
      const field = issue.path.map(String).join('.');
      issues.push({
        file,
        entry: field === '' ? name : `${name}.${field}`,
        message: `${issue.message}.`,
        remedy: 'Correct this field; the schema beside the file says what it takes.',
      });
    }
    return [];
  });
}
