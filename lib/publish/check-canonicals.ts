import type { ContentIssue } from '#lib/content-error.ts';
import { isFilterAddress } from '#lib/pages/filter-address.ts';
import type { FinishedPage } from './finished-page.ts';

/**
 * Pages that search engines are told to skip for another. Filters may do so: hundreds of them are ways into one table.
 * The page they name must be there and name itself, or search engines would be led in a circle. On any other page a
 * canonical address that is not its own is a slip, which would take the page out of search results.
 */
export function checkCanonicals(pages: readonly FinishedPage[], origin: string): readonly ContentIssue[] {
  const hrefOf = (address: string) => (URL.canParse(address, origin) ? new URL(address, origin).href : '');
  const isItsOwn = ({ address, facts }: FinishedPage) => hrefOf(facts.canonical) === hrefOf(address);
  const ownAddresses = new Set(pages.filter(isItsOwn).map(({ address }) => hrefOf(address)));
  return pages
    .filter(({ listed, facts }) => listed && facts.canonical !== '')
    .filter((page) =>
      isFilterAddress(page.address) ? !ownAddresses.has(hrefOf(page.facts.canonical)) : !isItsOwn(page),
    )
    .map(({ source, address, facts }) => ({
      file: source,
      entry: address,
      message: `The page sends search engines to "${facts.canonical}".`,
      remedy: isFilterAddress(address)
        ? 'Name a page that stands for itself, such as the same filter with one choice.'
        : 'Name its own address: only filters may stand behind another page.',
    }));
}
