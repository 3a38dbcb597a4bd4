import type { ContentIssue } from '#lib/content-error.ts';
import { checkCanonicals } from './check-canonicals.ts';
import type { FinishedPage } from './finished-page.ts';

/** Faults between pages: titles used twice, canonical addresses of others, broken links and anchors, missing share images. */
export function checkSite(
  pages: readonly FinishedPage[],
  otherAddresses: ReadonlySet<string>,
  origin: string,
): readonly ContentIssue[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return [
    ...checkTitles(pages),
    ...checkCanonicals(pages, origin),
    ...pages.flatMap((page) =>
      [...page.facts.targets, page.facts.image]
        .filter((target) => target !== '')
        .flatMap((target) => {
          const fault = judgeTarget(target, page, byAddress, otherAddresses, origin);
          return fault === undefined ? [] : [{ file: page.source, entry: page.address, ...fault }];
        }),
    ),
  ];
}

function checkTitles(pages: readonly FinishedPage[]): readonly ContentIssue[] {
  // Two languages may share a title, such as a name that is the same in both.
  const groups = Map.groupBy(pages, ({ facts }) => `${facts.language} ${facts.title}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((page) => ({
      file: page.source,
      entry: page.address,
      message: `The title "${page.facts.title}" is also that of ${String(first?.address)} (${String(first?.source)}).`,
      remedy: 'Give each page its own.',
    })),
  );
}

function judgeTarget(
  target: string,
  page: FinishedPage,
  pages: ReadonlyMap<string, FinishedPage>,
  otherAddresses: ReadonlySet<string>,
  origin: string,
): Pick<ContentIssue, 'message' | 'remedy'> | undefined {
  const url = URL.canParse(target, origin + page.address)
    ? new URL(target, origin + page.address)
    : undefined;
  if (url === undefined)
    return { message: `The link "${target}" cannot be read.`, remedy: 'Correct its spelling.' };
  if (url.origin !== origin) return undefined;
  const linked = pages.get(url.pathname);
  if (linked === undefined) {
    if (otherAddresses.has(url.pathname)) return undefined;
    return {
      message: `The link "${target}" leads to no page.`,
      remedy: `Correct it, or remove it; ${suggest(url.pathname, pages)}`,
    };
  }
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || linked.facts.ids.includes(id)) return undefined;
  return {
    message: `The link "${target}" names an anchor that ${url.pathname} does not have.`,
    remedy: `Use one of its ids, or add id="${id}" there.`,
  };
}

function suggest(pathname: string, pages: ReadonlyMap<string, FinishedPage>): string {
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const near = [...pages.keys()]
    .filter((address) => address !== '/' && address.startsWith(folder))
    .slice(0, 5);
  return near.length === 0 ? 'the sitemap lists every page.' : `near it are ${near.join(', ')}.`;
}
