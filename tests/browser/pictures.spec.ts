import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { blockLetters, withoutLetters } from './block-letters.ts';
import { showOnly } from './examples.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

/**
 * Pictures a quarter of the size, with a bar for every line of text: layout, colors and drawings are compared, not
 * letters. So the set is small and holds on other machines; the face is our own, and lines break alike everywhere.
 */
test.use({ deviceScaleFactor: 0.25, bypassCSP: true });

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'] as const;
const subjects = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function compare(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.addStyleTag({ content: withoutLetters });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      // An example that takes the focus scrolls to itself, at its own moment; a scrolled page is drawn a pixel lower.
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        scrollTo(0, 0);
      });
      await blockLetters(page);
      const picture = await page.screenshot({ fullPage: true, scale: 'device', animations: 'disabled' });
      expect.soft(picture).toMatchSnapshot(`${name}-${String(width)}-${colorScheme}.png`);
    }
  }
}

/** Opens a page with its face: optional on the site, it is waited for here, however busy the machine is. */
async function openWithFace(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const face = await page.evaluate(
    () =>
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .find((rule) => rule instanceof CSSFontFaceRule)?.cssText ?? '',
  );
  await page.addStyleTag({ content: face.replace('optional', 'block') });
  const loaded = await page.evaluate(async () => {
    const faces = await Promise.all(
      ['400 1rem Literata', '600 1rem Literata'].map((font) => document.fonts.load(font)),
    );
    return faces.flat().length;
  });
  expect(loaded).toBeGreaterThan(0);
}

// Pages of a kind are laid out alike; their words are compared by nobody.
for (const address of pageKinds) {
  test(`${address} looks as it did`, async ({ page }) => {
    await openWithFace(page, address);
    await compare(page, `page${address === '/' ? '-home' : address.replaceAll('/', '-')}`);
  });
}

for (const subject of subjects) {
  test(`the examples of ${subject} look as they did`, async ({ page }) => {
    await openWithFace(page, '/components');
    await showOnly(page, subject);
    await compare(page, `examples-${subject}`);
  });
}

test('the refused form looks as it did', async ({ page }) => {
  await openWithFace(page, '/contact');
  await page.getByRole('button', { name: /send/i }).click();
  // The answer has to stand: while one document gives way to the next, there is none to style.
  await expect(page.locator('.error-summary')).toBeVisible();
  await page.waitForLoadState();
  await compare(page, 'answer-refused');
});
