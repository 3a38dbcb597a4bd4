import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { findContrastFaults, findNearestPassing } from '#lib/look/contrast.ts';
import { withOwnColors } from '#lib/look/palette.ts';
import { schemes, tokens } from '#tokens';

describe.each(Object.entries(schemes))('the %s scheme', (_name, palette) => {
  test('can be read in every pair in use: 7 to 1 for text, 3 to 1 for marks', () => {
    expect(findContrastFaults(palette)).toEqual([]);
  });
});

test('a color that is too light is found on both grounds, with what it has and needs', () => {
  const faults = findContrastFaults({ ...tokens.light, quiet: '#777777' });
  expect(faults.map(({ color, on, needs }) => [color, on, needs])).toEqual([
    ['quiet', 'paper', 7],
    ['quiet', 'raised', 7],
  ]);
  expect(faults[0]?.has).toBeCloseTo(4.2, 1);
});

test('a mark needs less than text', () => {
  expect(findContrastFaults({ ...tokens.light, mark: '#aaaaaa' })).toHaveLength(2);
  expect(findContrastFaults({ ...tokens.light, mark: '#807a70' })).toEqual([]);
});

test('the nearest passing color passes, and keeps to the hue', () => {
  const grounds = [tokens.light.paper, tokens.light.raised];
  const nearest = findNearestPassing('#e07b00', grounds, 7) ?? '';
  expect(grounds.every((ground) => wcagContrast(nearest, ground) >= 7)).toBe(true);
  expect(nearest).toBe('#813b00');
});

test('a color that passes already is its own nearest', () => {
  expect(findNearestPassing('#1e2326', [tokens.light.paper], 7)).toBe('#1e2326');
});

test('no color passes between black and white', () => {
  expect(findNearestPassing('#3366cc', ['#000000', '#ffffff'], 7)).toBeUndefined();
});

test("a clinic's own colors take the place of links, and of nothing else", () => {
  const own = withOwnColors(tokens, { onPaper: '#112233', inTheDark: '#ddeeff' });
  expect(own.light).toEqual({ ...tokens.light, link: '#112233' });
  expect(own.dark).toEqual({ ...tokens.dark, link: '#ddeeff' });
});
