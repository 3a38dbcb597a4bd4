import type { Page } from 'playwright';
import { trapField } from '#content/inquiry-form/fields.ts';
import { findAccessibilityFaults } from './axe.ts';
import { fillInquiry } from './fill-inquiry.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });

const message = 'Planted words: who would I meet in the first week?';

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: /send/i }).click();
}

test('an inquiry goes from form to receipt', async ({ page }) => {
  await fillInquiry(page, message);
  await send(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/received|have your/i);
  await expect(page).toHaveTitle(/^We have your inquiry/);
  await expect(page.getByRole('group', { name: 'We have your inquiry' })).toBeFocused();
  await expect(page.getByTestId('reference')).toHaveText(/^[A-Z0-9-]{6,12}$/);
  expect(await page.content()).not.toContain('Planted words');
  await page.goto('/contact');
});

test('a refused inquiry keeps every value and links its faults to the fields', async ({ page }) => {
  await fillInquiry(page, message);
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

test('a message with details is asked about once, and sent on as it is', async ({ page }) => {
  const words = 'Born 3/14/1987, I take 20 mg. Can I join?';
  await fillInquiry(page, words);
  await send(page);
  const look = page.getByRole('group', { name: 'Would you like to leave something out?' });
  await expect(look).toBeFocused();
  await expect(page).toHaveTitle(/^Would you like to leave something out\?/);
  await expect(look.locator('mark')).toHaveText(['3/14/1987', '20 mg']);
  await expect(page.getByLabel(/^Your message/)).toHaveValue(words);
  await look.getByRole('button', { name: 'Send it as it is' }).click();
  await expect(page.getByTestId('reference')).toBeVisible();
});

test('what stood in the trap is sent on with a message as it is', async ({ page }) => {
  await fillInquiry(page, 'I take 50 mg. Can I join?');
  const trap = page.locator(`[name="${trapField}"]`);
  await trap.fill('By a robot', { force: true });
  await send(page);
  await expect(trap).toHaveCount(2);
  for (const each of await trap.all()) await expect(each).toHaveValue('By a robot');
});

test('a message with details can be changed below, and is then sent without a question', async ({ page }) => {
  await fillInquiry(page, 'I take 30 mg. Can I join?');
  await send(page);
  await page.getByRole('link', { name: 'Or change your message below' }).click();
  await expect(page.getByLabel(/^Your message/)).toBeFocused();
  await page.getByLabel(/^Your message/).fill('I take a medicine. Can I join?');
  await page.getByRole('button', { name: 'Send inquiry' }).click();
  await expect(page.getByTestId('reference')).toBeVisible();
});

test('professionals ask for a callback on a form of their own, and a refusal stays on it', async ({
  page,
}) => {
  await page.goto('/contact');
  await page.getByRole('link', { name: /^For staff and professionals/ }).click();
  await page.getByLabel('Organization').fill('County Court');
  await page.getByLabel(/^Phone number/).fill('202 555 0142');
  await page.getByLabel('No, do not leave a message').check();
  await page.getByLabel(/^Which state/).selectOption('MD');
  await page.getByLabel(/^What is it about/).selectOption('refer');
  await send(page);
  await expect(page).toHaveTitle(/^Error: For staff/);
  await expect(page.getByLabel('Organization')).toHaveValue('County Court');
  await page.getByLabel(/^Your message/).fill('Please call me about a referral.');
  await send(page);
  await expect(page.getByText(/^We call you by/)).toBeVisible();
});

test('a sender deletes an inquiry with what the receipt shows', async ({ page }) => {
  await fillInquiry(page, 'To be deleted.');
  await send(page);
  const reference = String(await page.getByTestId('reference').textContent());
  const word = String(await page.getByTestId('word').textContent());
  await page.getByRole('link', { name: 'Delete an inquiry' }).click();
  const withdraw = async (typed: string) => {
    await page.getByLabel(/^Your reference/).fill(reference.toLowerCase().replaceAll('-', ' '));
    await page.getByLabel(/^Your word/).fill(typed);
    await page.getByRole('button', { name: 'Delete the inquiry' }).click();
  };
  await withdraw('CE9GN-3GK3W');
  await expect(page.getByRole('alert')).toContainText('Nothing was deleted');
  await withdraw(word.toLowerCase());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your inquiry is deleted');
  await expect(page).toHaveTitle(/^Your inquiry is deleted/);
  await expect(page.getByRole('group', { name: 'Your inquiry is deleted' })).toBeFocused();
  await page.goto('/contact/withdraw');
  await withdraw(word);
  await expect(page.getByRole('alert')).toContainText('Nothing was deleted');
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

  test('the second look, the short form and the page for deleting are accessible', async ({ page }) => {
    await fillInquiry(page, 'Read by a checker, 40 mg.');
    await send(page);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.goto('/contact/professionals');
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.goto('/contact/withdraw');
    await page.getByRole('button', { name: 'Delete the inquiry' }).click();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });
});
