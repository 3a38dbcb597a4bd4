import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';

const elsewhere = 'https://www.weather.gov/';

/** The other site answers from here: tests ask no other host. */
async function answerElsewhere(page: Page): Promise<void> {
  await page.route(`${elsewhere}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
}

test('leaves in the same tab, with no way back by the history', async ({ page }) => {
  await answerElsewhere(page);
  await page.goto('/faq');
  await page.goto('/contact');
  await page.getByRole('textbox').first().fill('A word of mine');
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/faq$/);
});

test('leaves when Shift is pressed three times, and not for two', async ({ page }) => {
  await answerElsewhere(page);
  await page.goto('/contact');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/\/contact$/);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
});

test('stays in sight at the end of the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/contact');
  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: 'Leave this site' })).toBeInViewport({ ratio: 1 });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('leaves by a plain link', async ({ page }) => {
    await answerElsewhere(page);
    await page.goto('/contact');
    await page.getByRole('link', { name: 'Leave this site' }).click();
    await expect(page.getByText('Weather')).toBeVisible();
  });
});
