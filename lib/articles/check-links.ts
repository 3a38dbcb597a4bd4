import type { ContentIssue } from '#lib/content-error.ts';
import { suggestName } from './suggest-name.ts';
import { lineOf, listNodes, type SyntaxNode } from './syntax-tree.ts';

/** What links may name. */
export type LinkTargets = {
  /** Every address of the site without language prefix and #anchor. */
  readonly addresses: ReadonlySet<string>;
  /** Heading ids by address, for the pages written in prose. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
};

/** Links in a text to addresses and headings that do not exist, and links that leave the encrypted web. */
export function checkLinks(
  file: string,
  address: string,
  tree: SyntaxNode,
  targets: LinkTargets,
): readonly ContentIssue[] {
  return listNodes(tree)
    .filter(({ type }) => type === 'link' || type === 'definition')
    .flatMap((node) => {
      const fault = findLinkFault(node.url ?? '', address, targets);
      return fault === undefined ? [] : [{ file, line: lineOf(node), ...fault }];
    });
}

/** What is wrong with one link on the page at `address`; undefined when nothing is. */
export function findLinkFault(
  href: string,
  address: string,
  { addresses, anchors }: LinkTargets,
): Pick<ContentIssue, 'message' | 'remedy'> | undefined {
  if (/^(https:|tel:|sms:|mailto:)/.test(href)) return undefined;
  if (!href.startsWith('/') && !href.startsWith('#')) {
    return {
      message: `The link "${href}" names no address.`,
      remedy: 'Begin it with / for a page of this site, # for a heading of this page, or https://.',
    };
  }
  const [path = '', anchor] = href.split('#');
  const target = path === '' ? address : path;
  if (!addresses.has(target)) {
    return { message: `No page has the address "${target}".`, remedy: suggestAddress(target, addresses) };
  }
  const ids = anchors.get(target);
  if (anchor === undefined || ids === undefined || ids.includes(anchor)) return undefined;
  return { message: `"${target}" has no heading with the id "${anchor}".`, remedy: suggestName(anchor, ids) };
}

/** Names addresses of the same folder only: all of them would fill the screen. */
function suggestAddress(target: string, addresses: ReadonlySet<string>): string {
  const folder = target.slice(0, target.lastIndexOf('/') + 1);
  const near = [...addresses].filter((other) => other.startsWith(folder) && folder !== '/');
  return suggestName(
    target,
    near.length > 0 ? near : [...addresses].filter((other) => /^\/[^/]*$/.test(other)),
  );
}
