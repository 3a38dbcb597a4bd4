import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { questionAddress } from '#lib/pages/question-address.ts';
import { anIndex } from './an-index.ts';
import { calmPhrases, crisisPhrases } from './crisis-phrases.ts';
import { heldOutLaterQuestions, heldOutQuestions } from './held-out-questions.ts';

const heldOut = [...heldOutQuestions, ...heldOutLaterQuestions];
const asked = heldOut.map((question) => question.asked);

/** As a search sees it: without capitals, and with single spaces. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function listRepeated(texts: readonly string[]): readonly string[] {
  const folded = texts.map(fold);
  return folded.filter((text, index) => folded.indexOf(text) !== index);
}

test('holds enough questions and phrases to measure a search by', () => {
  expect(asked.length).toBeGreaterThanOrEqual(70);
  expect(crisisPhrases.length).toBeGreaterThanOrEqual(30);
  expect(calmPhrases.length).toBeGreaterThanOrEqual(15);
});

test('asks nothing twice, and calls no phrase both a crisis and calm', () => {
  expect(listRepeated([...asked, ...crisisPhrases, ...calmPhrases])).toEqual([]);
});

test('is typed as on a phone: short, in lower case, without a full stop', () => {
  const typed = [...asked, ...crisisPhrases, ...calmPhrases];
  expect(typed.filter((text) => text !== fold(text) || text.length > 60 || /[.?!]$/.test(text))).toEqual([]);
});

test('repeats no question that a page asks in the same words', () => {
  const printed = new Set(catalog.questions.map(({ question }) => fold(question).replace('?', '')));
  expect(asked.filter((text) => printed.has(fold(text)))).toEqual([]);
});

test('names an answer for each question, and none of them twice', () => {
  const faulty = heldOut.filter(
    ({ answeredBy }) => answeredBy.length === 0 || listRepeated(answeredBy).length > 0,
  );
  expect(faulty).toEqual([]);
});

test('names only pages, questions, terms and sections that exist', async () => {
  const pages = await listPages('en');
  const known = new Set([
    ...pages.map(({ address }) => address),
    ...catalog.questions.map(questionAddress),
    ...catalog.terms.map(({ id }) => `/glossary#${id}`),
    ...anIndex.documents.map(({ address }) => address),
  ]);
  const unknown = heldOut.flatMap(({ asked: text, answeredBy }) =>
    answeredBy.filter((address) => !known.has(address)).map((address) => `${text}: ${address}`),
  );
  expect(unknown).toEqual([]);
});
