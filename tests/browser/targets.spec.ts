import type { Page } from 'playwright';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 320, height: 740 } });

/**
 * Targets lower or narrower than `least` CSS pixels, with their size. A link inside a sentence is exempt, because its
 * line sets its height (WCAG 2.2, 2.5.8); so is what is out of sight.
 */
function findSmallTargets(page: Page, scope: string, least: number): Promise<readonly string[]> {
  return page.evaluate(
    ([within, size]) => {
      const isInSentence = (element: Element) => {
        const block = element.closest('p, dd, li, figcaption, cite, td, th');
        if (element.tagName !== 'A' || block === null) return false;
        const around = block.textContent.replace(element.textContent, '').trim();
        return around !== '' && getComputedStyle(element).display === 'inline';
      };
      return (
        [...document.querySelectorAll(`${within} :is(a, button, summary, input, select, textarea)`)]
          .filter((element) => element.closest('.trap, .skip-link, details:not([open]) > div') === null)
          // Fields that wait for an answer have no box at all.
          .filter((element) => element.getClientRects().length > 0)
          .filter((element) => !isInSentence(element))
          .flatMap((element) => {
            const target = element.matches('[type=radio]') ? (element.closest('label') ?? element) : element;
            const before = getComputedStyle(target, '::after');
            const grows = before.position === 'absolute' && before.content !== 'none';
            const { width, height } = (
              grows ? (target.closest('td') ?? target) : target
            ).getBoundingClientRect();
            if (width >= size && height >= size) return [];
            return [
              `${element.textContent.trim() || element.id}: ${width.toFixed(0)} by ${height.toFixed(0)}`,
            ];
          })
      );
    },
    [scope, least] as const,
  );
}

for (const address of pageKinds) {
  test(`every target on ${address} is at least 24 px`, async ({ page }) => {
    await page.goto(address);
    expect(await findSmallTargets(page, 'body', 24)).toEqual([]);
  });
}

test('every target of the form is at least 44 px, before and after a refusal', async ({ page }) => {
  await page.goto('/contact');
  for (const [answer, field] of [
    [/^A client/, 'Organization'],
    [/^Phone$/, 'Phone number'],
    [/^Email$/, 'Email address'],
  ] as const) {
    await page.getByLabel(answer).check();
    await expect(page.getByLabel(field)).toBeVisible();
    expect(await findSmallTargets(page, 'main form', 44)).toEqual([]);
  }
  await page.getByRole('button', { name: /send/i }).click();
  expect(await findSmallTargets(page, 'main form', 44)).toEqual([]);
  expect(await findSmallTargets(page, '.error-summary', 44)).toEqual([]);
});
