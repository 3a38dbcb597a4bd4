import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });

test('an answer opens when its question is pressed', async ({ page }) => {
  await page.goto('/faq/privacy');
  const question = page.locator('details').first();
  await expect(question).not.toHaveAttribute('open');
  await question.locator('summary').click();
  await expect(question).toHaveAttribute('open', '');
});

test('an answer opens for the address that names it', async ({ page }) => {
  await page.goto('/faq/privacy#will-my-boss-find-out');
  await expect(page.locator('details:has(#will-my-boss-find-out)')).toHaveAttribute('open', '');
  await expect(page.locator('#will-my-boss-find-out p').first()).toBeVisible();
});

test('a question on the list of all leads to its answer, opened', async ({ page }) => {
  await page.goto('/faq');
  await page.getByRole('link', { name: 'Will my boss find out?' }).click();
  await expect(page).toHaveURL(/\/faq\/privacy#will-my-boss-find-out$/);
  await expect(page.locator('#will-my-boss-find-out p').first()).toBeVisible();
});

test('an address from when all answers stood on one page shows the question’s link', async ({ page }) => {
  await page.goto('/faq#will-my-boss-find-out');
  await expect(page.getByRole('link', { name: 'Will my boss find out?' })).toBeInViewport({ ratio: 1 });
});

test('print shows every answer', async ({ page }) => {
  await page.goto('/faq/privacy');
  const answer = page.locator('details p').first();
  const readHeight = async () => (await answer.boundingBox())?.height ?? 0;
  expect(await readHeight()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await readHeight()).toBeGreaterThan(10);
});

test('the matrix reads as a table with a header for every column and row', async ({ page }) => {
  await page.goto('/sessions');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader').first()).toBeAttached();
  await expect(page.getByRole('rowheader', { name: /process group/i })).toBeVisible();
  await expect(page.getByRole('cell', { name: /leads/i }).first()).toBeVisible();
});

test('the skip link takes the keyboard to the content', async ({ page }) => {
  await page.goto('/care-team');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});
