import { expect, test } from 'vitest';
import { feedbackAddress } from '#lib/pages/feedback-address.ts';

const steps = (...hrefs: readonly string[]) => hrefs.map((href) => ({ href, title: href }));

test('names the page in the address of the form, in the language of the page', () => {
  expect(feedbackAddress(steps('/', '/faq', '/faq/privacy'))).toBe('/contact?about=/faq/privacy');
  expect(feedbackAddress(steps('/es', '/es/faq'))).toBe('/es/contact?about=/faq');
});

test('home, and a page without a trail, ask nothing', () => {
  expect(feedbackAddress(steps('/'))).toBeUndefined();
  expect(feedbackAddress([])).toBeUndefined();
});
