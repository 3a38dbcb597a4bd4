import { expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { sayProvider } from '#lib/catalog/say-provider.ts';

test.each([
  ['weekly-hours', '9 to 12 hours'],
  ['answer-time', '1 business day'],
  ['retention', '90 days'],
  ['states', 'Maryland, Pennsylvania and Virginia'],
])('says %s from the provider', (name, said) => {
  expect(sayProvider(provider, name)).toBe(said);
});

test('follows the provider', () => {
  expect(sayProvider({ ...provider, answerWithinBusinessDays: 3 }, 'answer-time')).toBe('3 business days');
});
