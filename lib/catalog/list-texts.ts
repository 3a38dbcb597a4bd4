import { licenseKinds, type StateBoards } from '#content/license-boards/schema.ts';
import type { Catalog } from './catalog-source.ts';
import { contentFiles, fileOf } from './content-files.ts';
import { isGap } from './is-gap.ts';

/** One text that visitors read, as its author wrote it, and where it stands. */
export type WrittenText = {
  readonly file: string;
  /** Entry and field: `psychiatrist.mayNot.0`. */
  readonly entry: string;
  readonly text: string;
};

/** Fields that hold ids, addresses, dates and choices, and no words for visitors. */
const wordless = new Set([
  ...[
    'slug',
    'id',
    'kind',
    'when',
    'part',
    'acts',
    'checkedAs',
    'basis',
    'audience',
    'topic',
    'origin',
    'covers',
    'group',
    'on',
    'certainty',
    'sources',
  ],
  ...[
    'source',
    'length',
    'frequency',
    'size',
    'href',
    'url',
    'number',
    'reach',
    'by',
    'checkedOn',
    'recheckOn',
    'derived',
    'leftOut',
  ],
]);

/** Every text of the catalog, in the order of its files. Give it a parsed catalog whose tokens are not yet filled. */
export function listCatalogTexts(catalog: Catalog): readonly WrittenText[] {
  return [
    ...catalog.roles.flatMap((role) => textsOf(fileOf('roles', role.slug), role.slug, role)),
    ...catalog.sessions.flatMap((session) =>
      textsOf(fileOf('sessions', session.slug, session), session.slug, session),
    ),
    ...Object.entries(catalog.matrix).flatMap(([session, row]) => textsOf(contentFiles.matrix, session, row)),
    ...catalog.questions.flatMap((question) => textsOf(contentFiles.questions, question.id, question)),
    ...catalog.sheetQuestions.flatMap((question) =>
      textsOf(contentFiles.sheetQuestions, question.id, question),
    ),
    ...catalog.truths.flatMap((truth) => textsOf(contentFiles.truths, truth.id, truth)),
    ...catalog.readers.flatMap(({ audience, next }) => textsOf(contentFiles.readers, audience, { next })),
    ...catalog.helpLines.flatMap((line) => textsOf(contentFiles.helpLines, line.id, line)),
    ...catalog.terms.flatMap((term) => textsOf(contentFiles.terms, term.id, term)),
    // Boards and agencies go by the names that they have; what we say of them is read.
    ...catalog.licenseBoards.flatMap((boards) =>
      textsOf(contentFiles.licenseBoards, boards.state, listSaid(boards)),
    ),
    // Titles and publishers are names as others gave them.
    ...catalog.sources.flatMap(({ id, note }) =>
      textsOf(contentFiles.sources, id, note === undefined ? {} : { note }),
    ),
  ];
}

/** What a state's entry says in words of ours. */
function listSaid(boards: StateBoards): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    licenseKinds.map((kind) => [
      kind,
      boards[kind].map((entry) =>
        isGap(entry) ? { missing: entry.missing } : { lists: entry.lists, note: entry.note },
      ),
    ]),
  );
}

function textsOf(file: string, entry: string, value: unknown): readonly WrittenText[] {
  if (typeof value === 'string') return [{ file, entry, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !wordless.has(key))
    .flatMap(([key, inner]) => textsOf(file, `${entry}.${key}`, inner));
}
