import type { Page } from './page.ts';
import { longestTitle } from './page-limits.ts';

/** The text of <title>: the page's own title first, then the clinic's short name where both fit. */
export function documentTitle({ title }: Pick<Page, 'title'>, providerShortName: string): string {
  const both = `${title} | ${providerShortName}`;
  return both.length <= longestTitle ? both : title;
}
