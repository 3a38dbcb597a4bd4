import type { Page } from 'playwright';
import { listAddresses } from './addresses.ts';
import { findBrokenWords } from './find-broken-words.ts';
import { findCutOff } from './find-cut-off.ts';
import { lengthenWords } from './lengthen-words.ts';
import { isOneOfAKind } from './page-kinds.ts';
import { expect, scrollsSideways, test } from './site.ts';

const addresses = [...listAddresses(), '/no-such-page'];

/** Styles that a reader may set (WCAG 2.2, 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

type State = readonly [
  name: string,
  width: number,
  height: number,
  change?: (page: Page) => Promise<unknown>,
];

/** In order: what one state changes stays for the next. */
const states: readonly State[] = [
  ['a phone', 320, 740],
  ['1280 px wide at 400 %', 320, 256],
  ['a phone on its side', 740, 360],
  [
    'text from right to left',
    320,
    740,
    (page) => page.evaluate(() => (document.documentElement.dir = 'rtl')),
  ],
  [
    'long words',
    320,
    740,
    async (page) => {
      await page.evaluate(() => (document.documentElement.dir = 'ltr'));
      await lengthenWords(page);
    },
  ],
];

const readersStates: readonly State[] = [
  ['text at 200 %', 640, 740, (page) => page.addStyleTag({ content: 'html { font-size: 200% !important }' })],
  ['text at 200 % with more space', 640, 740, (page) => page.addStyleTag({ content: spacing })],
  [
    'more space between letters',
    320,
    740,
    (page) => page.addStyleTag({ content: 'html { font-size: 100% !important }' }),
  ],
];

// The reader's own styles come from the browser, which no policy of a page keeps out.
test.use({ bypassCSP: true });

for (const address of addresses) {
  test(`${address} is whole at every size, spacing and length of words`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(address);
    await page.reload();
    expect(await findBrokenWords(page), 'broken words').toEqual([]);
    // Pages of a kind share their layout: what differs is which words have to fit in a phone's width.
    for (const list of isOneOfAKind(address) ? [states, readersStates] : [states.slice(0, 2)]) {
      await page.goto(address);
      for (const [name, width, height, change] of list) {
        await page.setViewportSize({ width, height });
        await change?.(page);
        expect(await scrollsSideways(page), `${name}: scrolls sideways`).toBe(false);
        expect(await findCutOff(page), `${name}: cut off`).toEqual([]);
      }
    }
  });
}

test('the check finds a box that is too wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p class="wide">too wide</p>');
    document.querySelector<HTMLElement>('.wide')?.style.setProperty('width', '400px');
  });
  expect(await findCutOff(page)).toEqual(['p.wide "too wide"']);
  expect(await scrollsSideways(page)).toBe(true);
});
