import { expect, test } from 'vitest';
import { documentTitle } from '#lib/pages/document-title.ts';

test('puts the page first and the clinic behind it', () => {
  expect(documentTitle({ title: 'Questions' }, 'Sample Harbor')).toBe('Questions | Sample Harbor');
});

test('leaves the clinic out where both would be cut off', () => {
  const fits = 'x'.repeat(65 - ' | Harbor'.length);
  expect(documentTitle({ title: fits }, 'Harbor')).toHaveLength(65);
  expect(documentTitle({ title: `${fits}x` }, 'Harbor')).toBe(`${fits}x`);
});
