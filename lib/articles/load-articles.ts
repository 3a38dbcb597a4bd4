import { articleHeadSchema, type ArticleHead } from '#content/articles/schema.ts';
import { readProse, type Prose } from './read-prose.ts';

export type Article = Prose<ArticleHead>;

/**
 * Every article of a language, newest first, then by slug. `root` is the repository's root.
 * Throws a ContentError when a head cannot be read.
 */
export async function loadArticles(locale: string, root = process.cwd()): Promise<readonly Article[]> {
  const articles = await readProse(articleHeadSchema, {
    folder: 'content/articles',
    addressStart: '/articles/',
    locale,
    root,
  });
  return articles.toSorted((a, b) => b.head.publishedOn.localeCompare(a.head.publishedOn));
}
