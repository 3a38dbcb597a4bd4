/** One address of each kind of page, for checks that need not look at every page. */
export const pageKinds = [
  '/',
  '/care-team',
  '/care-team/psychiatrist',
  '/sessions',
  '/sessions/process-group',
  '/faq',
  '/faq/privacy',
  '/questions-to-ask',
  '/questions-to-ask/psychiatrist',
  '/search',
  '/glossary',
  '/sources',
  '/sources/law',
  '/articles',
  '/articles/who-leads-sessions',
  '/contact',
  '/contact/professionals',
  '/contact/withdraw',
  '/get-help-now',
  '/privacy',
  '/no-such-page',
] as const;

/** Whether this page stands for its kind where one look is enough. */
export function isOneOfAKind(address: string): boolean {
  return (pageKinds as readonly string[]).includes(address);
}
