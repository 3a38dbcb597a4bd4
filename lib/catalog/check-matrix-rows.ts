import type { Part } from '#content/sessions/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { Catalog } from './catalog-source.ts';
import { contentFiles } from './content-files.ts';

/** How a cell's sentence must speak of its part, so that the words never say more than the mark beside them. */
const partWords: Readonly<Record<Part, RegExp>> = {
  leads: /\bleads?\b/i,
  'co-leads': /\bco-leads?\b/i,
  supports: /\bsupports?\b/i,
  'may-lead': /\bmay (?:also )?lead\b/i,
  none: /\btakes? no part\b/i,
};

/** Rows that nobody leads, and cells whose sentence speaks of another part than the cell states. */
export function checkMatrixRows(catalog: Catalog): readonly ContentIssue[] {
  return catalog.sessions.flatMap(({ slug }) => {
    const cells = Object.entries(catalog.matrix[slug]);
    const wrongWords = cells
      .filter(([, { part, sentence }]) => !partWords[part].test(sentence))
      .map(([role, { part }]) => ({
        file: contentFiles.matrix,
        entry: `${slug}.${role}`,
        message: `The sentence does not say the part "${part}".`,
        remedy: `Write it with the words "${part === 'none' ? 'takes no part' : part.replace('may-lead', 'may lead')}", or change the part.`,
      }));
    if (cells.some(([, { part }]) => part === 'leads')) return wrongWords;
    return [
      ...wrongWords,
      {
        file: contentFiles.matrix,
        entry: slug,
        message: 'Nobody leads this session.',
        remedy: "Give one role the part 'leads', with its basis.",
      },
    ];
  });
}
