import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questions } from '#content/questions/questions.ts';
import { topics, type QuestionInput } from '#content/questions/schema.ts';

const asked: readonly QuestionInput[] = questions;

test.each(topics)('has questions on %s, all of them written in its file', (topic) => {
  const ids = asked.filter((question) => question.topic === topic).map(({ id }) => id);
  const text = readFileSync(`content/questions/${topic}-questions.ts`, 'utf8');
  expect(ids).not.toEqual([]);
  expect([...text.matchAll(/^ {4}id: '(.+)',$/gm)].map(([, id]) => id)).toEqual(ids);
});

test('types no figure and no phone number: both come from tokens', () => {
  const typed = asked.flatMap(({ id, question, answer }) =>
    [question, ...answer].filter((text) => /\d/.test(text.replaceAll(/\{[^}]*\}/g, ''))).map(() => id),
  );
  expect(typed).toEqual([]);
});

test('keeps every sentence within 25 words', () => {
  const long = asked.flatMap(({ answer }) =>
    answer.flatMap((text) => text.split(/[.?]\s+/)).filter((sentence) => sentence.split(/\s+/).length > 25),
  );
  expect(long).toEqual([]);
});
