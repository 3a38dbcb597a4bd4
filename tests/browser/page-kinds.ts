/** One address of each kind of page, for checks that need not look at every page. */
export const pageKinds = [
  '/',
  '/for/clients',
  '/for/families',
  '/for/professionals',
  '/care-team',
  '/care-team/psychiatrist',
  '/care-team/compare',
  '/care-team/compare/licensed-therapist/psychiatrist',
  '/sessions',
  '/sessions/process-group',
  '/sessions/filter/psychiatrist/leads',
  '/faq',
  '/faq/privacy',
  '/questions-to-ask',
  '/questions-to-ask/psychiatrist',
  '/search',
  '/glossary',
  '/check-a-license',
  '/check-a-license/south-atlantic',
  '/sources',
  '/sources/law',
  '/data',
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
