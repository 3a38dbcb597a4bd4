import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { findAccessibilityFaults, findColorFaults } from './axe.ts';
import { findEqualAccessFaults } from './equal-access.ts';
import { listExamples, showOnly } from './examples.ts';
import { findCutOff } from './find-cut-off.ts';
import { lengthenWords } from './lengthen-words.ts';
import { expect, scrollsSideways, test } from './site.ts';

/** Rules about whole pages, which a part of one cannot keep. */
const pageRules =
  /^(?:region|landmark-|page-has-heading-one|heading-order|skip_|aria_content_in_landmark|page_title|html_)/;

const subjects = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const colors = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

const changes: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['a narrow window', () => Promise.resolve()],
  ['right to left', (page) => page.evaluate(() => (document.documentElement.dir = 'rtl'))],
  ['long words', lengthenWords],
  [
    'text at 200 %',
    async (page) => {
      await page.setViewportSize({ width: 640, height: 740 });
      await page.evaluate(() => {
        document.documentElement.classList.add('large-text');
      });
    },
  ],
];

test.use({ bypassCSP: true, viewport: { width: 320, height: 740 } });

for (const subject of subjects) {
  test(`every example of ${subject} is accessible and whole in every mode`, async ({ page }) => {
    test.setTimeout(120_000);
    const names = (await listExamples(page)).filter((name) => name.startsWith(`${subject}/`));
    expect(names.length).toBeGreaterThan(0);
    await page.addStyleTag({ content: '.large-text { font-size: 200% !important }' });
    for (const name of names) {
      await showOnly(page, name);
      const isLongOrEmpty = /\/(?:long words|empty)$/.test(name);
      const faults = [
        ...(await findAccessibilityFaults(page)),
        ...(isLongOrEmpty ? [] : await findEqualAccessFaults(page)),
      ];
      expect(
        faults.filter((fault) => !pageRules.test(fault)),
        name,
      ).toEqual([]);
      // Other words, or none, change neither the roles nor the colors of a component.
      for (const mode of isLongOrEmpty ? [] : colors.slice(1)) {
        await page.emulateMedia(mode);
        expect(await findColorFaults(page), `${name} ${JSON.stringify(mode)}`).toEqual([]);
      }
      await page.emulateMedia(colors[0]);
      await page.setViewportSize({ width: 320, height: 740 });
      for (const [state, change] of changes) {
        await change(page);
        expect(await scrollsSideways(page), `${name}, ${state}: scrolls sideways`).toBe(false);
        expect(await findCutOff(page), `${name}, ${state}: cut off`).toEqual([]);
      }
    }
  });
}
