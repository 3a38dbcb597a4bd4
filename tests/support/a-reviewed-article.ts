import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadArticles, type Article } from '#lib/articles/load-articles.ts';
import { readAnArticle } from './run-content-check.ts';

const repository = join(import.meta.dirname, '../..');

/** A folder that holds one article of the site and nothing else to read. */
export type ArticleFolder = {
  readonly root: string;
  readonly slug: string;
  readonly read: () => Promise<Article>;
  /** Runs `npm run review -- …` there; what it prints. */
  readonly review: (args: readonly string[], today?: string) => ReviewResult;
  /** Writes one word more into the last paragraph. */
  readonly changeOneWord: () => Promise<void>;
  readonly readText: () => Promise<string>;
  readonly writeText: (text: string) => Promise<void>;
};

type ReviewResult = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** The site's first article, copied into a folder of its own. Whoever asks for it removes `root`. */
export async function aReviewedArticle(): Promise<ArticleFolder> {
  const root = await mkdtemp(join(tmpdir(), 'review-'));
  const { file, text } = await readAnArticle();
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  await cp(join(repository, 'content/wording'), join(root, 'content/wording'), { recursive: true });
  const read = async () => {
    const [article] = await loadArticles('en', root);
    if (article === undefined) throw new Error('The article is gone.');
    return article;
  };
  const { slug, head } = await read();
  return {
    root,
    slug,
    read,
    review: (args, today = head.updatedOn) => {
      const { status, stdout, stderr } = spawnSync('node', [join(repository, 'lib/cli/review.ts'), ...args], {
        cwd: root,
        env: { ...process.env, CONTENT_DATE: today },
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    changeOneWord: async () => {
      const before = (await readFile(path, 'utf8')).trimEnd();
      await writeFile(path, `${before.slice(0, -1)} again${before.slice(-1)}\n`);
    },
    readText: () => readFile(path, 'utf8'),
    writeText: (changed) => writeFile(path, changed),
  };
}
