import { expect, test } from './site.ts';

const heavy = [
  '/',
  '/care-team/psychiatrist',
  '/sessions',
  '/faq',
  '/contact',
  '/articles/who-leads-sessions',
];

type Shift = PerformanceEntry & { readonly value: number };

for (const width of [320, 1280]) {
  for (const address of heavy) {
    test(`nothing moves while ${address} loads at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      // The face comes late, as on a slow line: whatever it would move, moves after the first painting.
      await page.route('**/fonts/*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as Shift).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(sum);
            }, 600);
          }),
      );
      expect(moved).toBe(0);
    });
  }
}

for (const [state, height] of [
  ['at the first visit, in the own face of the phone', 740],
  ['once the face is there', 640],
] as const) {
  test(`the promise, three doors and crisis help fill one screen of a small phone ${state}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height });
    await page.goto('/');
    if (height === 640) await page.reload();
    const first = [
      page.getByRole('link', { name: 'Call 988' }).first(),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('link', { name: /Who will I meet/ }),
      page.getByRole('link', { name: /What happens in a week/ }),
      page.getByRole('link', { name: /How do I ask/ }),
    ];
    for (const part of first) await expect(part).toBeInViewport({ ratio: 1 });
  });
}
