import { respondWithDataFile } from '#app/respond-with-data-file.ts';

export const dynamic = 'force-static';

/** What matrix.json looks like, as JSON Schema. */
export function GET(): Response {
  return respondWithDataFile('/sessions/matrix.schema.json');
}
