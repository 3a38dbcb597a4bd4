import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { composeCatalogFile } from '#lib/pages/data-files/compose-catalog-file.ts';

const file = composeCatalogFile(catalog, 'https://harbor.example');

test('holds every cell of the matrix with its basis and sentence', () => {
  expect(file.matrix).toHaveLength(105);
  expect(
    file.matrix.find(({ session, role }) => session === 'process-group' && role === 'psychiatrist'),
  ).toEqual({
    session: 'process-group',
    role: 'psychiatrist',
    ...catalog.matrix['process-group'].psychiatrist,
  });
});

test('holds answers with their tokens filled', () => {
  expect(JSON.stringify(file.questions)).not.toMatch(/\{(?:leads|co-leads|supports|role|roles|session):/);
  expect(file.questions).toHaveLength(catalog.questions.length);
});

test('says of every question where it is answered', () => {
  const urls = file.questions.map(({ url }) => url);
  expect(urls).toEqual(catalog.questions.map(({ topic, id }) => `https://harbor.example/faq/${topic}#${id}`));
});

test('names the license of the clinic, and says when the clinic is an example', () => {
  const { name, url, sentence } = catalog.provider.dataLicense;
  expect(file.license).toEqual({ name, url, sentence });
  expect(file.license.sentence).toContain('not medical advice');
  expect(file.provider).toMatchObject({ name: catalog.provider.name, isExample: catalog.provider.isExample });
});

test('is dated by its content, whatever the clock says', () => {
  const days = [...catalog.facts, ...catalog.sources, ...catalog.helpLines, catalog.provider].map(
    ({ checkedOn }) => checkedOn,
  );
  expect(file.date).toBe(days.toSorted().at(-1));
});

test('cites only sources that it holds', () => {
  const known = file.sources.map(({ id }) => id);
  const cited = [...file.roles, ...file.sessions, ...file.questions].flatMap(({ sources }) => sources);
  expect(known).toEqual(expect.arrayContaining([...new Set(cited)]));
});
