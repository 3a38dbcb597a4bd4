import type { Page } from 'playwright';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

type Stop = { readonly name: string; readonly faults: readonly string[] };

/** The element that has the keyboard, and what is wrong with how it shows that; undefined at the end of the page. */
function readStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const style = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const atMiddle = document.elementFromPoint(
      box.left + box.width / 2,
      (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
    );
    const isSeen =
      atMiddle !== null &&
      (element.contains(atMiddle) ||
        atMiddle.contains(element) ||
        atMiddle.closest('label')?.contains(element) === true);
    const faults = [
      ...(style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2
        ? ['no visible ring']
        : []),
      ...(box.bottom < 1 || box.top > innerHeight - 1 ? ['outside the window'] : []),
      ...(isSeen ? [] : ['covered by something']),
    ];
    return { name: `${element.tagName} ${(element.textContent || element.id).trim().slice(0, 40)}`, faults };
  });
}

/** What a wide window lays out in another way: the header, tables, columns, and the form. */
const changedByWidth: ReadonlySet<string> = new Set([
  '/',
  '/sessions',
  '/care-team/compare/licensed-therapist/psychiatrist',
  '/articles/who-leads-sessions',
  '/contact',
]);

for (const width of [320, 1280]) {
  for (const address of pageKinds.filter((each) => width === 320 || changedByWidth.has(each))) {
    test(`every stop of the keyboard on ${address} can be seen at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(address);
      const stops: Stop[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await readStop(page);
        if (stop === undefined) break;
        stops.push(stop);
        expect(stops.length, 'the walk does not end').toBeLessThan(500);
      }
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    });
  }
}
