import { expect, test } from 'vitest';
import { fillPage } from '#app/[locale]/contact/fill-page.ts';
import { findSlot } from '#lib/publish/find-slot.ts';

const html = '<title>Ask us – é</title><main><live-slot name="inquiry"><p>form</p></live-slot></main>';
const page = { html: Buffer.from(html), slot: findSlot(html) ?? ([0, 0] as const), headers: {} };

test('puts the answer where the form stood, also after letters of two bytes', () => {
  expect(fillPage(page, '<p>receipt</p>', undefined).toString()).toBe(
    html.replace('<p>form</p>', '<p>receipt</p>'),
  );
});

test('puts "Error:" in front of the title of a refusal', () => {
  expect(fillPage(page, 'x', 'Error:').toString()).toContain('<title>Error: Ask us – é</title>');
});
