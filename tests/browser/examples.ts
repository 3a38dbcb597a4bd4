import type { Page } from 'playwright';

/** The examples on /components, in order, as `subject/component/state`. */
export async function listExamples(page: Page): Promise<readonly string[]> {
  await page.goto('/components');
  return page
    .locator('[data-example]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-example') ?? ''));
}

/**
 * Leaves on /components only the examples whose names begin with `prefix`: ids that repeat between examples are then
 * unique, and nothing of the workbench is in the way. Load the page again to have them all back.
 */
export async function showOnly(page: Page, prefix: string): Promise<void> {
  await page.evaluate((wanted) => {
    const examples = [...document.querySelectorAll('[data-example]')];
    const kept = examples.filter((each) =>
      `${each.getAttribute('data-example') ?? ''}/`.startsWith(`${wanted}/`),
    );
    const main = document.createElement('div');
    main.className = 'mx-auto max-w-page p-4';
    main.append(...kept);
    document.body.replaceChildren(main);
  }, prefix);
}
