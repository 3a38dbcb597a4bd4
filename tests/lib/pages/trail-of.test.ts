import { expect, test } from 'vitest';
import { getPage } from '#lib/pages/get-page.ts';
import { trailOf } from '#lib/pages/trail-of.ts';

test('leads from home over the list to the page itself', async () => {
  expect(await trailOf('en', '/care-team/psychiatrist')).toEqual([
    { href: '/', title: 'Home' },
    { href: '/care-team', title: 'Care team' },
    { href: '/care-team/psychiatrist', title: 'Psychiatrist' },
  ]);
});

test('is one step long at home', async () => {
  expect(await trailOf('en', '/')).toEqual([{ href: '/', title: 'Home' }]);
});

test('refuses an address that no page has, and says where pages are listed', async () => {
  await expect(trailOf('en', '/care-team/surgeon')).rejects.toThrow('lib/pages/compose-pages.ts');
  await expect(getPage('en', '/care-team/surgeon')).rejects.toThrow('No page at /care-team/surgeon');
});
