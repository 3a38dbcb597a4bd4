import type { Page } from 'playwright';
import { findAccessibilityFaults, findColorFaults } from './axe.ts';
import { listAddresses } from './addresses.ts';
import { findEqualAccessFaults } from './equal-access.ts';
import { isOneOfAKind } from './page-kinds.ts';
import { expect, scrollsSideways, test } from './site.ts';

const addresses = [...listAddresses(), '/no-such-page'];

const modes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What is common to pages of a kind: the second engine, other colors, and axe at a second width. */
async function expectNoFaultsInOtherModes(page: Page): Promise<void> {
  expect(await findEqualAccessFaults(page)).toEqual([]);
  for (const mode of modes.slice(1)) {
    await page.emulateMedia(mode);
    expect(await findColorFaults(page), JSON.stringify(mode)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia(modes[0]);
  expect(await findAccessibilityFaults(page), 'at 1280 px').toEqual([]);
}

test('the list of pages is not empty', () => {
  expect(addresses.length).toBeGreaterThan(40);
});

for (const address of addresses) {
  test(`${address} is accessible, quiet and whole`, async ({ page, misdeeds }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const response = await page.goto(address);
    expect(response?.status()).toBe(address === '/no-such-page' ? 404 : 200);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    if (isOneOfAKind(address)) await expectNoFaultsInOtherModes(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await scrollsSideways(page)).toBe(false);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.getByRole('link', { name: /\b988\b/ }).first()).toBeVisible();
    // The document brings its styles along: nothing but icons, the manifest and the face may follow it.
    const followers = misdeeds.requests
      .slice(1)
      .filter((url) => !/\/(favicon|icon|apple-touch-icon|manifest|fonts\/)/.test(url))
      .map((url) => new URL(url).pathname);
    expect(followers).toEqual((await page.locator('.quick-exit').count()) > 0 ? ['/quick-exit.js'] : []);
  });
}
