import type { Page } from 'playwright';

/** Opens the form and fills in an inquiry that is accepted. */
export async function fillInquiry(page: Page, message: string): Promise<void> {
  await page.goto('/contact');
  await page.getByLabel('Myself').check();
  await page.getByLabel('Email', { exact: true }).check();
  await page.getByLabel(/^Email address/).fill('someone@example.org');
  await page.getByLabel(/^Which state/).selectOption({ index: 1 });
  await page.getByLabel(/^What is it about/).selectOption({ index: 1 });
  await page.getByLabel(/^Your message/).fill(message);
}
