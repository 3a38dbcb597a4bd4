import type { Redirect } from '#content/redirects/schema.ts';
import { redirectSchema } from '#content/redirects/schema.ts';
import { parseEntries } from '#lib/catalog/parse-entries.ts';
import type { ContentIssue } from '#lib/content-error.ts';

const file = 'content/redirects/redirects.ts';

/** Addresses that the server answers by itself. */
const ownAddresses = ['/health', '/ready'];

/** What redirects must keep clear of, and what they may lead to. */
type Site = {
  readonly pages: ReadonlySet<string>;
  /** Files and live routes. */
  readonly others: ReadonlySet<string>;
};

/**
 * Faults of redirects: one that cannot be read, stands twice, or hides what is there; one that leads to no page; and
 * those that lead to another redirect, in a chain or in a circle.
 */
export function checkRedirects(entries: readonly unknown[], site: Site): readonly ContentIssue[] {
  const issues: ContentIssue[] = [];
  const redirects = parseEntries(
    redirectSchema,
    entries,
    (index) => ({ file, entry: `redirects[${String(index)}]` }),
    issues,
  );
  return [...issues, ...redirects.flatMap((redirect, index) => judge(redirect, index, redirects, site))];
}

function judge(
  { from, to }: Redirect,
  index: number,
  redirects: readonly Redirect[],
  { pages, others }: Site,
): readonly ContentIssue[] {
  const found: Omit<ContentIssue, 'file' | 'entry'>[] = [];
  if (redirects.findIndex((other) => other.from === from) < index) {
    found.push({ message: `"${from}" is led elsewhere twice.`, remedy: 'Keep one of the two.' });
  }
  if (pages.has(from) || others.has(from) || ownAddresses.includes(from)) {
    found.push({
      message: `"${from}" is ${pages.has(from) ? 'a page' : 'an address that is answered'}: nobody would be led on.`,
      remedy: 'Remove the redirect, or rename the page.',
    });
  }
  const end = follow(to, redirects, [from]);
  if (end === undefined) {
    found.push({
      message: `From "${from}" the way leads round in a circle.`,
      remedy: 'Lead one of them to a page.',
    });
  } else if (!pages.has(end)) {
    found.push({ message: `"${end}" is no page.`, remedy: 'Lead to an address that the sitemap lists.' });
  } else if (end !== to) {
    found.push({
      message: `"${from}" leads to "${to}", which leads on to "${end}".`,
      remedy: `Write to: '${end}', so that a browser asks once.`,
    });
  }
  return found.map((issue) => ({ file, entry: from, ...issue }));
}

/** Where an address leads in the end; undefined when that is round in a circle. */
function follow(
  address: string,
  redirects: readonly Redirect[],
  seen: readonly string[],
): string | undefined {
  if (seen.includes(address)) return undefined;
  const next = redirects.find(({ from }) => from === address);
  return next === undefined ? address : follow(next.to, redirects, [...seen, address]);
}
