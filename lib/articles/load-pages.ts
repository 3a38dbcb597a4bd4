import { pageHeadSchema, type PageHead } from '#content/pages/schema.ts';
import { readProse, type Prose } from './read-prose.ts';

/** A page of prose outside the articles, such as /privacy. */
export type StandingPage = Prose<PageHead>;

/** Every standing page of a language, by slug. Throws a ContentError when a head cannot be read. */
export function loadPages(locale: string, root = process.cwd()): Promise<readonly StandingPage[]> {
  return readProse(pageHeadSchema, { folder: 'content/pages', addressStart: '/', locale, root });
}
