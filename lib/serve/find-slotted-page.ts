import type { SlottedPage } from '#lib/site/services.ts';
import { doNotStore } from '#lib/publish/response-headers.ts';
import type { PageStore } from './page-store.ts';

/** Finds pages that a live answer can be put into, with the headers that the answer then carries. */
export function findSlottedPage(pages: PageStore): (address: string) => Promise<SlottedPage | undefined> {
  return (address) => {
    const { notFound } = pages.errorPagesFor(address);
    const page = address === notFound.address ? notFound : pages.find(address);
    if (page?.slot === undefined) return Promise.resolve(undefined);
    return Promise.resolve({
      html: page.forms.identity.body,
      slot: page.slot,
      headers: { ...page.headers, 'cache-control': doNotStore },
    });
  };
}
