/** The headers that tell where a post comes from; null where the browser sent none. */
export type OriginHeaders = {
  readonly secFetchSite: string | null;
  readonly origin: string | null;
  readonly host: string | null;
};

/**
 * True when a post may come from our own page. Browsers say so in Sec-Fetch-Site; `none` is a visitor's own doing,
 * such as sending again from the history. Older browsers send Origin, which must be ours: the configured origin, or
 * the Host that was asked. Very old ones send neither and get through: the form changes nothing for its sender.
 * `Origin: null` without Sec-Fetch-Site could be anyone and is refused.
 */
export function isSameOrigin(
  { secFetchSite, origin, host }: OriginHeaders,
  siteUrl: string | undefined,
): boolean {
  if (secFetchSite !== null) return secFetchSite === 'same-origin' || secFetchSite === 'none';
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  return siteUrl === undefined ? new URL(origin).host === host : origin === siteUrl;
}
