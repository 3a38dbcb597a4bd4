import { licenseKinds, type StateBoards } from '#content/license-boards/schema.ts';
import { contentFiles } from '#lib/catalog/content-files.ts';
import type { ContentIssue } from '#lib/content-error.ts';

/** Look-ups that were checked on a day that is still to come. `today` is an ISO date. */
export function checkBoardDates(boards: readonly StateBoards[], today: string): readonly ContentIssue[] {
  return boards.flatMap((each) =>
    licenseKinds.flatMap((kind) =>
      each[kind]
        .filter(({ checkedOn }) => checkedOn > today)
        .map(({ checkedOn }) => ({
          file: contentFiles.licenseBoards,
          entry: `${each.state}.${kind}`,
          message: `It was checked on ${checkedOn}, which is still to come.`,
          remedy: 'Put the day on which you looked.',
        })),
    ),
  );
}
