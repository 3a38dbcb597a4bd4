import { readEnvironment } from './environment.ts';

/** True when the site is built or run for visitors: its public address is set. */
export function isProduction(): boolean {
  return readEnvironment(process.env).siteUrl !== undefined;
}

/**
 * The origin that canonical addresses, feeds and data files carry. It is written into pages at build,
 * so a changed SITE_URL makes the build stale. Without one, the address of a local start stands in.
 */
export function readSiteOrigin(): string {
  const { siteUrl, host, port } = readEnvironment(process.env);
  return siteUrl ?? `http://${host}:${String(port)}`;
}
