import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleHeadSchema } from '#content/articles/schema.ts';
import { audiences } from '#content/questions/schema.ts';
import { slugSchema } from '#content/sources/schema.ts';
import { splitFrontMatter } from '#lib/articles/front-matter.ts';
import { suggestName } from '#lib/articles/suggest-name.ts';
import { AdviceError, UsageError } from '../inbox/advice-error.ts';
import { composeSkeleton } from './compose-skeleton.ts';

export const newArticleUsage = `npm run article:new -- SLUG --title "TITLE" [--audience ${audiences.join('|')}]
    writes content/articles/SLUG.mdx with a TODO for each thing to write`;

const options = { title: { type: 'string' }, audience: { type: 'string', default: 'clients' } } as const;

/** Writes the skeleton of an article that does not exist yet; what it tells. Throws an AdviceError otherwise. */
export async function writeNewArticle(
  args: readonly string[],
  { root, today }: { readonly root: string; readonly today: string },
): Promise<string> {
  const { positionals, values } = parseWords(args);
  const [slug, ...others] = positionals;
  const { title, audience } = values;
  if (slug === undefined || others.length > 0)
    throw new UsageError('Give the article one slug, its address.');
  if (title === undefined) throw new UsageError('Give it a --title.');
  if (!slugSchema.safeParse(slug).success) {
    throw new AdviceError(
      `"${slug}" cannot be an address: write lower-case words joined by hyphens, such as "${makeSlug(title)}".`,
    );
  }
  const known = audiences.find((each) => each === audience);
  if (known === undefined) {
    throw new AdviceError(`There is no audience "${audience}". ${suggestName(audience, audiences)}`);
  }
  const file = `content/articles/${slug}.mdx`;
  const text = composeSkeleton({ title, audience: known, today });
  refuseHead(file, text);
  await writeOnce(join(root, file), text, file);
  return `${file} is there. Replace every TODO: "npm run content:check" names what is left. How to write: docs/writing.md.\n`;
}

function parseWords(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A title of the wrong length is told before anything is written. */
function refuseHead(file: string, text: string): void {
  const [fault] = articleHeadSchema.safeParse(splitFrontMatter(file, text).data).error?.issues ?? [];
  if (fault !== undefined) throw new AdviceError(`--${fault.path.map(String).join('.')}: ${fault.message}.`);
}

async function writeOnce(path: string, text: string, file: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new AdviceError(`${file} exists already: choose another slug, or edit that file.`);
  }
}

function makeSlug(title: string): string {
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? ['an', 'article']).join('-');
}
