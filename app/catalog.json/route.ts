import { respondWithDataFile } from '#app/respond-with-data-file.ts';

export const dynamic = 'force-static';

/** The whole catalog as data. */
export function GET(): Response {
  return respondWithDataFile('/catalog.json');
}
