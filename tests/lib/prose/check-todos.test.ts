import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkTodos } from '#lib/prose/check-todos.ts';
import { listPassages } from '#lib/prose/passages-of-prose.ts';
import { aProse } from '#tests/support/a-prose.ts';

function check(body: string) {
  const head = { title: 'A week in a virtual IOP', description: 'TODO: say what it is.', sources: [] };
  const prose = { ...aProse({ body, headLines: { description: 3 } }), head };
  return checkTodos(listPassages(prose, catalog)).map(({ line, message }) => `${String(line)} ${message}`);
}

test('names every TODO in head and text with its line and words', () => {
  expect(check('You meet people.\nTODO: how many? Ask.\n\n## TODO a heading {/*one*/}\n')).toEqual([
    '3 "TODO: say what it is" is left in the description.',
    '11 "TODO: how many" is left in the paragraph.',
    '13 "TODO a heading" is left in the heading.',
  ]);
});

test('leaves comments alone, which nobody sees, and words that only hold it', () => {
  expect(check('{/* TODO: ask the owner */}\n\nTODOS are no todo.\n')).toHaveLength(1);
});
