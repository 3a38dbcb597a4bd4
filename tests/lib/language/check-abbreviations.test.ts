import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkAbbreviations } from '#lib/language/check-abbreviations.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { aPassage } from '#tests/support/a-passage.ts';

function messagesOf(passages: readonly Partial<Passage>[]): readonly string[] {
  return checkAbbreviations(passages.map(aPassage), catalog).map(({ message }) => message);
}

const page = 'content/pages/privacy.mdx';

test('asks for a term when the glossary does not explain an abbreviation', () => {
  expect(checkAbbreviations([aPassage({ file: page, text: 'It is on QZX7 now.' })], catalog)).toEqual([
    {
      file: page,
      line: 12,
      message: '"It is on QZX7 now.": the glossary does not explain "QZX7".',
      remedy: 'Add a term with the abbreviation "QZX7" to content/glossary, or write its name.',
    },
  ]);
});

test.each([['Two MDs and an LMFT.'], ['It is run by the IC&RC.'], ['As 42 CFR says.'], ['On TV in the US.']])(
  'knows the terms of the glossary, their plurals and plain capitals: %s',
  (text) => {
    expect(messagesOf([{ file: page, text }])).toEqual([]);
  },
);

test.each([['QzyD'], ['QZs'], ['Q&Z']])('takes %s for an abbreviation', (word) => {
  expect(messagesOf([{ file: page, text: `It has ${word} in it.` }])).toHaveLength(1);
});

test('takes no name with a capital inside for one', () => {
  expect(messagesOf([{ file: page, text: 'In YouTube, JavaScript and McDonald.' }])).toEqual([]);
});

test('has an article spell out an abbreviation at its first use, and only there', () => {
  const faults = checkAbbreviations(
    [aPassage({ text: 'You learn CBT.' }), aPassage({ text: 'In CBT you practice.', line: 20 })],
    catalog,
  );
  expect(faults).toEqual([
    {
      file: 'content/articles/a-week.mdx',
      line: 12,
      message: '"You learn CBT.": "CBT" stands here for the first time and is not spelled out.',
      remedy: 'Write "cognitive behavioral therapy (CBT)".',
    },
  ]);
});

test.each([
  ['in front of it', ['You learn cognitive behavioral therapy (CBT).', 'CBT helps.']],
  ['in an earlier sentence', ['It is Cognitive Behavioral Therapy.', 'CBT helps.']],
  ['later in the same sentence', ['CBT is short for cognitive behavioral therapy.']],
])('takes it as spelled out when the name stands %s', (_, texts) => {
  expect(messagesOf(texts.map((text) => ({ text })))).toEqual([]);
});

test('lets a heading or a cell have the name in the next passage, and a paragraph not', () => {
  const name = { text: 'Cognitive behavioral therapy' };
  expect(messagesOf([{ kind: 'cell', text: 'CBT' }, name])).toEqual([]);
  expect(messagesOf([{ kind: 'heading', text: 'What CBT is' }, name])).toEqual([]);
  expect(messagesOf([{ text: 'What CBT is.' }, name])).toHaveLength(1);
});

test('asks no title, no words from the catalog and no other kind of page to spell out', () => {
  expect(messagesOf([{ kind: 'title', text: 'What is CBT?' }])).toEqual([]);
  expect(messagesOf([{ file: page, text: 'You learn CBT.' }])).toEqual([]);
  const given = [{ start: 10, end: 13, written: '<Fact id="a" />' }];
  expect(messagesOf([{ text: 'You learn CBT.', given }])).toEqual([]);
});
