import { listAddresses } from './addresses.ts';
import { expect, findAccessibilityFaults, scrollsSideways, test } from './site.ts';

const widths = [320, 1280];
const addresses = [...listAddresses(), '/no-such-page'];

test('the list of pages is not empty', () => {
  expect(addresses.length).toBeGreaterThan(40);
});

for (const width of widths) {
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const address of addresses) {
      test(`${address} is accessible, quiet and whole`, async ({ page, misdeeds }) => {
        const response = await page.goto(address);
        expect(response?.status()).toBe(address === '/no-such-page' ? 404 : 200);
        expect(await findAccessibilityFaults(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.getByRole('link', { name: /\b988\b/ }).first()).toBeVisible();
        // The document brings its styles along: nothing but icons and the manifest may follow it.
        const followers = misdeeds.requests
          .slice(1)
          .filter((url) => !/\/(favicon|icon|apple-icon|manifest)/.test(url));
        expect(followers).toEqual([]);
      });
    }
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 320, height: 800 } });

  for (const address of ['/', '/sessions', '/care-team/psychiatrist', '/faq', '/contact']) {
    test(`${address} keeps its contrast`, async ({ page }) => {
      await page.goto(address);
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  }
});
