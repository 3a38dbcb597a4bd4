import { expect, test } from 'vitest';
import { checkOwnColors } from '#lib/look/check-own-colors.ts';
import { tokens } from '#tokens';

test('a clinic without colors of its own has nothing to mend', () => {
  expect(checkOwnColors({ colors: null }, tokens)).toEqual([]);
});

test('colors that can be read pass', () => {
  expect(checkOwnColors({ colors: { onPaper: '#5a1e5e', inTheDark: '#e9b5ec' } }, tokens)).toEqual([]);
});

test('each of two colors that fail is named with the nearest that passes', () => {
  const issues = checkOwnColors({ colors: { onPaper: '#2a9d8f', inTheDark: '#264653' } }, tokens);
  expect(issues.map(({ entry }) => entry)).toEqual(['colors.onPaper', 'colors.inTheDark']);
  expect(issues.map(({ remedy }) => remedy)).toEqual([
    expect.stringMatching(/^The nearest color that can be read is #[0-9a-f]{6}\.$/),
    expect.stringMatching(/^The nearest color that can be read is #[0-9a-f]{6}\.$/),
  ]);
});
