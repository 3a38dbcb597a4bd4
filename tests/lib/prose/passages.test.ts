import { expect, test } from 'vitest';
import { parseCatalog } from '#lib/catalog/build-catalog.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listCatalogPassages, listWordingPassages } from '#lib/prose/passages-of-data.ts';
import { listPassages } from '#lib/prose/passages-of-prose.ts';
import { splitSentences } from '#lib/prose/split-sentences.ts';
import { aCatalogSource, withEntry } from '#tests/support/a-catalog-source.ts';
import { aProse } from '#tests/support/a-prose.ts';

const body = [
  'You meet <Leads session="individual-therapy" />',
  'once a week. Your [plan](/faq) changes.<SourceNote id="ic-rc" />',
  '',
  '## One day {/*one-day*/}',
  '',
  '- You <Fact id="matrix-weeks" /> come.',
].join('\n');

function passagesOfBody() {
  return listPassages(
    { ...aProse({ body }), head: { title: 'A week', description: 'What happens.' } },
    catalog,
  ).slice(2);
}

test('reads prose as visitors do, with the catalog’s words in their places', () => {
  expect(passagesOfBody().map(({ kind, section, text }) => [kind, section, text])).toEqual([
    ['paragraph', undefined, 'You meet a licensed therapist once a week. Your plan changes.'],
    ['heading', 'one-day', 'One day'],
    ['item', 'one-day', 'You 16 weeks come.'],
  ]);
});

test('reads the title of a box before the words in it', () => {
  const boxed = (inside: string) =>
    listPassages(
      {
        ...aProse({
          body: `## One day {/*one-day*/}\n\n<Notice tone="plain" title="Who leads">${inside}</Notice>`,
        }),
        head: { title: 'A week', description: 'What happens.' },
      },
      catalog,
    )
      .slice(3)
      .map(({ kind, section, line, text }) => [kind, section, line, text]);
  expect(boxed('\nPeers help.\n')).toEqual([
    ['box', 'one-day', 12, 'Who leads'],
    ['paragraph', 'one-day', 13, 'Peers help.'],
  ]);
  expect(boxed('Peers help.').map(([kind]) => kind)).toEqual(['box', 'paragraph']);
});

test('knows which words come from the catalog, and the line of each sentence', () => {
  const sentences = passagesOfBody().flatMap(splitSentences);
  expect(sentences.map(({ text, line }) => [text, line])).toEqual([
    ['You meet a licensed therapist once a week.', 10],
    ['Your plan changes.', 11],
    ['One day', 13],
    ['You 16 weeks come.', 15],
  ]);
  const [{ given, text } = { given: [], text: '' }] = sentences;
  expect(given.map(({ start, end, written }) => [text.slice(start, end), written])).toEqual([
    ['a licensed therapist', '<Leads session="individual-therapy" />'],
  ]);
});

test('reads the texts of the catalog with their tokens filled and marked', () => {
  const source = aCatalogSource();
  const answer = ['A week has {fact:iop-hours-adults}.'];
  const written = parseCatalog({
    ...source,
    questions: withEntry(source.questions, 'how-many-hours', { answer }),
  });
  const passage = listCatalogPassages(written).find(({ entry }) => entry === 'how-many-hours.answer.0');
  expect(passage).toMatchObject({
    file: 'content/questions/questions.ts',
    text: 'A week has 9 to 19 hours a week.',
    given: [{ start: 11, end: 31, written: '{fact:iop-hours-adults}' }],
  });
});

test('reads the interface’s words by file and entry', () => {
  expect(listWordingPassages({ careTeam: { lead: 'Five roles.', count: () => '5' } }, 'en')).toMatchObject([
    { file: 'content/wording/en/care-team.ts', entry: 'lead', text: 'Five roles.' },
  ]);
});
