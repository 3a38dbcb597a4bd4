import { expect, test } from 'vitest';
import { suggestName } from '#lib/articles/suggest-name.ts';

const names = ['RoleName', 'SessionName', 'Steps'];

test('names the nearest and all that are allowed', () => {
  expect(suggestName('RolName', names)).toBe(
    'Did you mean "RoleName"? Allowed: RoleName, SessionName, Steps.',
  );
});

test('sees through a wrong case', () => {
  expect(suggestName('sessionname', names)).toContain('"SessionName"');
});

test('guesses nothing where no name is near', () => {
  expect(suggestName('Carousel', names)).toBe('Write one of: RoleName, SessionName, Steps.');
});
