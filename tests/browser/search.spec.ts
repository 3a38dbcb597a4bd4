import { findAccessibilityFaults } from './axe.ts';
import { expect, scrollsSideways, test } from './site.ts';

const queries = [
  'who leads the process group',
  'i want to die',
  'quiero morir',
  'xylophone',
  'rehab onlin cost',
];

test.describe('search without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('answers what is typed into the box of the header, and keeps it there', async ({ page }) => {
    await page.goto('/glossary');
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('can a counsellor prescribe?');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=can\+a\+counsellor\+prescribe%3F$/);
    await expect(page.getByText('No. An addiction counselor may not prescribe medicine.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('can a counsellor prescribe?');
    await page.getByRole('link', { name: 'Addiction counselor', exact: true }).first().click();
    await expect(page).toHaveURL(/\/care-team\/addiction-counselor$/);
  });
});

for (const query of queries) {
  test(`the answer to "${query}" is accessible, narrow and wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    const small = await page
      .locator('main :is(.tap, input, button)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(small).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });
}
