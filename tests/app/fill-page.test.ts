import { expect, test } from 'vitest';
import { fillPage } from '#app/[locale]/fill-page.ts';
import { findSlot } from '#lib/publish/find-slot.ts';

const html = '<title>Ask us – é</title><main><live-slot name="inquiry"><p>form</p></live-slot></main>';
const page = { html: Buffer.from(html), slot: findSlot(html) ?? ([0, 0] as const), headers: {} };

test('puts the answer where the form stood, also after letters of two bytes', () => {
  expect(fillPage(page, '<p>receipt</p>', 'Ask us – é').toString()).toBe(
    html.replace('<p>form</p>', '<p>receipt</p>'),
  );
});

test('puts the title of the answer in place of that of the form, as text', () => {
  expect(fillPage(page, 'x', 'We have <it> & keep it').toString()).toMatch(
    /^<title>We have &lt;it> &amp; keep it<\/title><main>/,
  );
});
