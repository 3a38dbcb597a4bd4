import { findAccessibilityFaults, findColorFaults } from './axe.ts';
import { expect, test } from './site.ts';

test('axe finds faint text, fainter text and an unnamed picture on a page of ours', async ({ page }) => {
  await page.goto('/glossary');
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    for (const [id, color] of [
      ['faint', '#666'],
      ['fainter', '#999'],
    ] as const) {
      const text = Object.assign(document.createElement('p'), { id, textContent: 'Faint' });
      text.style.setProperty('color', color);
      main?.append(text);
    }
    main?.append(document.createElement('img'));
  });
  const faint = ['color-contrast-enhanced at #faint', 'color-contrast at #fainter'];
  expect((await findColorFaults(page)).toSorted()).toEqual(faint.toSorted());
  expect(await findAccessibilityFaults(page)).toEqual(
    expect.arrayContaining([...faint, expect.stringMatching(/^image-alt at /)]),
  );
});
