/**
 * An address as this site would write it, for a redirect where that is a page: lower case, hyphens for spaces and
 * underscores, one slash at a time, none at the end, without `index` and the endings of other systems.
 * `/Care_Team//index.html` is `/care-team`.
 */
export function tidyAddress(address: string): string {
  const parts = address
    .toLowerCase()
    .split('/')
    .map((part) =>
      part
        .trim()
        .replace(/\.(?:html?|php|aspx?)$/, '')
        .replaceAll(/[\s_]+/g, '-'),
    )
    .filter((part) => part !== '' && part !== 'index');
  return `/${parts.join('/')}`;
}
