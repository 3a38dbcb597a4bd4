import { respondWithDataFile } from '#app/respond-with-data-file.ts';

export const dynamic = 'force-static';

/** What catalog.json looks like, as JSON Schema. */
export function GET(): Response {
  return respondWithDataFile('/catalog.schema.json');
}
