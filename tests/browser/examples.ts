import type { Page } from 'playwright';

/** The examples on /components, in order, as `subject/component/state`. */
export async function listExamples(page: Page): Promise<readonly string[]> {
  await page.goto('/components');
  return page
    .locator('[data-example]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-example') ?? ''));
}

/**
 * Leaves on /components only copies of the examples whose names begin with `prefix`: ids that repeat between examples
 * are then unique, and nothing of the workbench is in the way. The originals are kept aside for the next call.
 */
export async function showOnly(page: Page, prefix: string): Promise<void> {
  await page.evaluate((wanted) => {
    // An element's id is a global name too: this one is nobody's id.
    const kept = globalThis as unknown as { allExamples?: readonly Element[] };
    kept.allExamples ??= [...document.querySelectorAll('[data-example]')];
    const main = document.createElement('div');
    main.className = 'mx-auto max-w-page p-4';
    main.append(
      ...kept.allExamples
        .filter((each) => `${each.getAttribute('data-example') ?? ''}/`.startsWith(`${wanted}/`))
        .map((each) => each.cloneNode(true)),
    );
    document.body.replaceChildren(main);
    document.documentElement.dir = 'ltr';
    document.documentElement.classList.remove('large-text');
  }, prefix);
}
