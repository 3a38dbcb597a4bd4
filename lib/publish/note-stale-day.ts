import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPages } from '#lib/pages/list-pages.ts';
import { nextChange } from '#lib/reviews/next-change.ts';
import { listLocales } from '#lib/site/words.ts';
import { publishedFolder } from './published-site.ts';

/**
 * Notes in dist/.stale-on the first day (ISO date) on which a page would say something else of its review, for
 * tools/prepare.mjs, which builds anew from that day on. Empty when no such day comes.
 */
export async function noteStaleDay(root: string): Promise<void> {
  const pages = (await Promise.all(listLocales().map(listPages))).flat();
  const day = nextChange(pages.flatMap(({ review }) => review ?? []));
  await writeFile(join(root, publishedFolder, '.stale-on'), day ?? '');
}
