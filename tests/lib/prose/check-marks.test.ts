import { expect, test } from 'vitest';
import { parseCatalog } from '#lib/catalog/build-catalog.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkMarks } from '#lib/prose/check-marks.ts';
import { listCatalogPassages, listWordingPassages } from '#lib/prose/passages-of-data.ts';
import { listPassages } from '#lib/prose/passages-of-prose.ts';
import { aCatalogSource, withEntry } from '#tests/support/a-catalog-source.ts';
import { aProse } from '#tests/support/a-prose.ts';

const source = aCatalogSource();

function checkAnswer(paragraph: string) {
  const questions = withEntry(source.questions, 'how-many-hours', { answer: [paragraph] });
  return checkMarks(listCatalogPassages(parseCatalog({ ...source, questions })));
}

test.each([
  ['{Leads:process-group}', 'Ask {Leads:process-group} about it.'],
  ['{fact: iop-hours-adults}', 'A week has {fact: iop-hours-adults}.'],
  ['{fact:iop_hours}', 'A week has {fact:iop_hours}.'],
  ['<Fact id="iop-hours-adults" />', 'A week has <Fact id="iop-hours-adults" />.'],
])('refuses %s in data, which nothing fills', (mark, paragraph) => {
  expect(checkAnswer(paragraph)).toMatchObject([
    {
      file: 'content/questions/questions.ts',
      entry: 'how-many-hours.answer.0',
      message: `Visitors would read "${mark}" as it is typed.`,
    },
  ]);
});

test('takes a token that is filled', () => {
  expect(checkAnswer('A week has {fact:iop-hours-adults}.')).toEqual([]);
});

test('refuses tokens and tags in a head and in the interface’s words', () => {
  const head = {
    title: 'A week',
    description: 'What happens in {fact:matrix-weeks}.',
    summary: ['<Leads session="x" /> leads.'],
  };
  const prose = { ...aProse({ headLines: { description: 3, 'summary.0': 5 } }), head };
  expect(checkMarks(listPassages(prose, catalog)).map(({ line }) => line)).toEqual([3, 5]);
  expect(checkMarks(listWordingPassages({ faq: { lead: 'Ask {role:psychiatrist}.' } }, 'en'))).toHaveLength(
    1,
  );
});
