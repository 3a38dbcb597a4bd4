import type { Page } from 'playwright';
import { expect, findAccessibilityFaults, test } from './site.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });

const message = 'Planted words: who would I meet in the first week?';

async function fillInquiry(page: Page, words = message): Promise<void> {
  await page.goto('/contact');
  await page.getByLabel('Myself').check();
  await page.getByLabel('Email', { exact: true }).check();
  await page.getByLabel(/^Email address/).fill('someone@example.org');
  await page.getByLabel(/^Which state/).selectOption({ index: 1 });
  await page.getByLabel(/^What is it about/).selectOption({ index: 1 });
  await page.getByLabel(/^Your message/).fill(words);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: /send/i }).click();
}

test('an inquiry goes from form to receipt', async ({ page }) => {
  await fillInquiry(page);
  await send(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/received|have your/i);
  await expect(page.getByTestId('reference')).toHaveText(/^[A-Z0-9-]{6,12}$/);
  expect(await page.content()).not.toContain('Planted words');
  await page.goto('/contact');
});

test('a refused inquiry keeps every value and links its faults to the fields', async ({ page }) => {
  await fillInquiry(page);
  await page.getByLabel(/^Email address/).fill('no address');
  await send(page);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel(/^Your message/)).toHaveValue(message);
  await expect(page.getByLabel(/^Email address/)).toHaveValue('no address');
  await expect(page.getByLabel('Myself')).toBeChecked();
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page.getByLabel(/^Email address/)).toBeFocused();
});

test('sending twice, going back and reloading make one inquiry', async ({ page }) => {
  const words = 'Sent more than once.';
  await fillInquiry(page, words);
  await send(page);
  const first = await page.getByTestId('reference').textContent();
  await page.reload();
  await expect(page.getByTestId('reference')).toHaveText(String(first));
  await fillInquiry(page, words);
  await send(page);
  await expect(page.getByTestId('reference')).toHaveText(String(first));
});

test.describe('read by a checker', () => {
  test.use({ javaScriptEnabled: true });

  test('the refused form and the receipt are accessible', async ({ page }) => {
    await page.goto('/contact');
    await send(page);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await fillInquiry(page, 'Read by a checker.');
    await send(page);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });
});
