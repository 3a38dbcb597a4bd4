import { expect, test } from 'vitest';
import { parseCatalog } from '#lib/catalog/build-catalog.ts';
import { checkStatedFacts } from '#lib/catalog/check-stated-facts.ts';
import { aCatalogSource } from '#tests/support/a-catalog-source.ts';

const written = parseCatalog(aCatalogSource());
const confirmed = written.facts.find(({ certainty }) => certainty !== 'unconfirmed');
const open = written.facts.find(({ certainty }) => certainty === 'unconfirmed');

function check(answer: string, sources: readonly string[]) {
  const questions = written.questions.map((entry) =>
    entry.id === 'how-many-hours' ? { ...entry, answer: [answer], sources } : entry,
  );
  return checkStatedFacts({ ...written, questions }).map(({ entry, message }) => [entry, message]);
}

test('finds nothing in the site’s own data', () => {
  expect(checkStatedFacts(written)).toEqual([]);
});

test('refuses a fact in an answer that does not cite its source', () => {
  const token = `{fact:${String(confirmed?.id)}}`;
  expect(check(`It is ${token}.`, [String(confirmed?.source)])).toEqual([]);
  expect(check(`It is ${token}.`, [])).toEqual([
    [
      'how-many-hours.answer.0',
      `The fact "${String(confirmed?.id)}" was read in "${String(confirmed?.source)}", which this text does not cite.`,
    ],
  ]);
});

test('refuses a fact that is not yet confirmed, because no token says so', () => {
  expect(check(`It is {fact:${String(open?.id)}}.`, [])).toEqual([
    [
      'how-many-hours.answer.0',
      `The fact "${String(open?.id)}" is not yet confirmed, and nothing would tell visitors so here.`,
    ],
  ]);
});
