import { expect, test } from 'vitest';
import { isWorkbench, listPublished } from '#lib/publish/workbench.ts';

const pages = ['/', '/components', '/es/components', '/articles/components'].map((address) => ({ address }));

test('production goes without the workbench, in every language', () => {
  expect(listPublished(pages, true).map(({ address }) => address)).toEqual(['/', '/articles/components']);
});

test('everywhere else it is published', () => {
  expect(listPublished(pages, false)).toEqual(pages);
});

test('only the workbench escapes the checks of pages', () => {
  expect(pages.filter(isWorkbench)).toHaveLength(2);
});
