import { expect, test } from 'vitest';
import { excerpt } from '#lib/search/excerpt.ts';

const text = 'Sleep matters. You may pass in a group. Nobody in the groups has to speak. Food matters too.';

test('begins with the sentence that says most of what was looked for, its words marked', () => {
  const parts = excerpt(text, new Set(['group', 'speak']));
  expect(parts.map(({ text: words }) => words).join('')).toBe(
    'Nobody in the groups has to speak. Food matters too.',
  );
  expect(parts.filter(({ isMarked }) => isMarked).map(({ text: words }) => words)).toEqual([
    'groups',
    'speak',
  ]);
});

test('is the beginning of a text that holds none of the words', () => {
  expect(excerpt(text, new Set(['zither']))).toEqual([{ text, isMarked: false }]);
});

test('cuts a long sentence at the end of a word', () => {
  const [part] = excerpt(`${'word '.repeat(60)}.`, new Set());
  expect(part?.text).toMatch(/word …$/);
  expect(part?.text.length).toBeLessThan(180);
});
