import { respondWithDataFile } from '#app/respond-with-data-file.ts';

export const dynamic = 'force-static';

/** The table of who leads which session, one row a cell, for spreadsheets. */
export function GET(): Response {
  return respondWithDataFile('/sessions/matrix.csv');
}
