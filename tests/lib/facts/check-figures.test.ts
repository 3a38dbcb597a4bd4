import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkFigures, checkUnusedFacts } from '#lib/facts/check-figures.ts';
import { findFigures } from '#lib/facts/find-figures.ts';
import type { Passage } from '#lib/prose/passage.ts';

function aPassage(text: string, changes: Partial<Passage> = {}): Passage {
  return {
    file: 'content/articles/a.mdx',
    line: 7,
    kind: 'paragraph',
    text,
    given: [],
    lineStarts: [],
    ...changes,
  };
}

function figuresOf(text: string) {
  return findFigures({ text, given: [] }).map((figure) => figure.text);
}

describe('findFigures', () => {
  test.each([
    ['It runs for 16 weeks.', ['16 weeks']],
    ['You come for 9 to 19 hours a week.', ['9 to 19 hours']],
    ['It asks for two years or 3,000 hours.', ['two years', '3,000 hours']],
    ['A 90-minute group has 6 to 12 people.', ['90-minute', '6 to 12 people']],
    ['Some 21.6 percent, or 53 %, agreed.', ['21.6 percent', '53 %']],
    ['Only 29 in 100 people answered; it cost $50.', ['$50', '29 in 100']],
    ['Eighteen months, eighty percent, a dozen sessions.', ['Eighteen months', 'eighty percent']],
    ['It helps one in five.', ['one in five']],
    ['Call 988, 911, 741741 or 1-800-662-4357.', ['988', '911', '741741', '1-800-662-4357']],
    ['The rule ends on December 31, 2026.', ['December 31, 2026']],
    ['In force since February 2026.', ['February 2026']],
  ])('finds what is typed in "%s"', (text, figures) => {
    expect(figuresOf(text).toSorted()).toEqual([...figures].toSorted());
  });

  test.each([
    'One group a week is enough.',
    'Level 2.1 of the criteria.',
    'Ask three programs the same questions.',
    'It is not a problem that two people share.',
    'Two staff lead it, and you may ask one of them.',
    'The edition came out in 2023.',
  ])('finds none in "%s"', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test('passes over words that the catalog gives', () => {
    const given = [{ start: 12, end: 20, written: '<Fact id="matrix-weeks" />' }];
    expect(findFigures({ text: 'It runs for 16 weeks.', given })).toEqual([]);
  });
});

describe('checkFigures', () => {
  test('names file, line, sentence and the fact to write instead', () => {
    expect(checkFigures([aPassage('Hello. It runs for 16 weeks.')], catalog)).toEqual([
      {
        file: 'content/articles/a.mdx',
        line: 7,
        message: 'The figure "16 weeks" is typed by hand in "It runs for 16 weeks."',
        remedy:
          'Write <Fact id="matrix-weeks" />, which says "16 weeks", if it is that fact; or add its own to content/facts.',
      },
    ]);
  });

  test('knows a fact also when its number is spelled out, and says how data names it', () => {
    const data = aPassage('It lasts three hours.', { file: 'content/roles/a.ts', entry: 'a.may.0' });
    expect(checkFigures([data], catalog)).toMatchObject([
      { entry: 'a.may.0', remedy: expect.stringContaining('{fact:group-block-length}') as string },
    ]);
  });

  test('offers the help line whose number was typed', () => {
    expect(checkFigures([aPassage('Please call 988 now.')], catalog)).toMatchObject([
      { remedy: expect.stringContaining('<Line id="988-lifeline" by="call" />') as string },
    ]);
  });

  test('lets the interface say the number of a line that exists, and no other', () => {
    const wording = { file: 'content/wording/en/contact.ts' };
    expect(checkFigures([aPassage('Call 988.', wording)], catalog)).toEqual([]);
    expect(checkFigures([aPassage('Call 1-800-273-8255.', wording)], catalog)).toHaveLength(1);
  });

  test('lets an allowed phrase stand, and still reads the rest of its sentence', () => {
    expect(checkFigures([aPassage('It is open 24 hours a day.')], catalog)).toEqual([]);
    expect(checkFigures([aPassage('It is open 24 hours a day for 16 weeks.')], catalog)).toHaveLength(1);
  });
});

test('a fact that no text states and no session has is named', () => {
  const given = catalog.facts.map(({ id }) => ({ start: 0, end: 1, written: `<Fact id="${id}" />` }));
  const without = given.filter(({ written }) => !written.includes('matrix-weeks'));
  expect(checkUnusedFacts([aPassage('A', { given })], catalog)).toEqual([]);
  expect(checkUnusedFacts([aPassage('A', { given: without })], catalog)).toMatchObject([
    { entry: 'matrix-weeks' },
  ]);
});
