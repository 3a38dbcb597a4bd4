import type { Provider } from '#content/provider/schema.ts';

/**
 * What robots.txt tells every crawler. All of the site once the clinic is real, nothing before: an example that a
 * search engine had taken in would be found by people who need help now.
 */
export function crawlRule({ isExample }: Pick<Provider, 'isExample'>): {
  readonly allow?: '/';
  readonly disallow?: '/';
} {
  return isExample ? { disallow: '/' } : { allow: '/' };
}
