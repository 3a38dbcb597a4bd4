import { expect, test } from 'vitest';
import { listShareImages, shareImageAddress } from '#lib/pages/share-image.ts';
import { aPage } from '#tests/support/a-page.ts';

const home = aPage({ address: '/', kind: 'home', parent: null });
const role = aPage({ address: '/care-team/psychiatrist', kind: 'role' });
const session = aPage({ address: '/sessions/process-group', kind: 'session' });

test('has one picture for every page', () => {
  expect(listShareImages('en', [home, role, session, aPage()]).map(({ name }) => name)).toEqual([
    'home.png',
    'care-team-psychiatrist.png',
    'sessions-process-group.png',
    'articles-a-week.png',
  ]);
});

test('keeps the pictures of two languages apart, and never names the inner /en', () => {
  expect(shareImageAddress('en', role)).toBe('/og/care-team-psychiatrist.png');
  expect(shareImageAddress('es', role)).toBe('/og/es-care-team-psychiatrist.png');
  expect(shareImageAddress('es', home)).toBe('/og/es.png');
});

test('names only pictures that are drawn', () => {
  const pages = [home, role, session, aPage()];
  const drawn = listShareImages('en', pages).map(({ name }) => `/og/${name}`);
  expect(drawn).toEqual(expect.arrayContaining(pages.map((page) => shareImageAddress('en', page))));
});
