/** `/components`, in any language. */
const workbench = /^(?:\/[a-z]{2})?\/components$/;

/**
 * True for the page that shows every component to those who build the site. It repeats ids and is heavier than a page
 * may be, so checks of pages pass it by.
 */
export function isWorkbench({ address }: { readonly address: string }): boolean {
  return workbench.test(address);
}

/** The pages to publish: in production all but the workbench, which no visitor needs. */
export function listPublished<Page extends { readonly address: string }>(
  pages: readonly Page[],
  isProduction: boolean,
): readonly Page[] {
  return isProduction ? pages.filter((page) => !isWorkbench(page)) : pages;
}
