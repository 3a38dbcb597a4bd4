import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alsoAsked } from '#content/search/also-asked/also-asked.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { questionAddress } from '#lib/pages/question-address.ts';
import { stemOf } from '#lib/search/to-stem.ts';

/** Fewer ways of asking than these leave a place to luck. */
const fewest = 6;

const ways = new Map(alsoAsked.map(({ address, asked }) => [address, asked]));

const folder = 'content/search/also-asked';

test('has each entry in the file that is named as its page, for editors to find it', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('/'),
  );
  expect(files.length).toBeGreaterThan(30);
  const strays = await Promise.all(
    files.map(async (file) => {
      const exported = (await import(`#${folder}/${file}`)) as Record<string, typeof alsoAsked>;
      const page = file.startsWith('glossary/') ? '/glossary' : `/${file.replace(/\.ts$/, '')}`;
      const entries = Object.values(exported).flat();
      const known = new Set(alsoAsked);
      return entries
        .filter((entry) => entry.address.split('#')[0] !== page || !known.has(entry))
        .map(({ address }) => `${address} in ${file}`);
    }),
  );
  expect(strays.flat()).toEqual([]);
});

test('gives each place one entry', () => {
  expect(alsoAsked.map(({ address }) => address)).toEqual([...ways.keys()]);
});

test('gives each way of asking to one place, whatever the endings of its words', () => {
  const owners = Map.groupBy(
    alsoAsked.flatMap(({ address, asked }) => asked.map((way) => ({ address, way }))),
    ({ way }) => way.split(' ').map(stemOf).join(' '),
  );
  const shared = [...owners.values()]
    .filter((entries) => entries.length > 1)
    .map((entries) => entries.map(({ address, way }) => `${way} (${address})`).join(', '));
  expect(shared).toEqual([]);
});

test.each([
  ['question', catalog.questions.map(questionAddress)],
  ['session', catalog.sessions.map(({ slug }) => `/sessions/${slug}`)],
  ['role', catalog.roles.map(({ slug }) => `/care-team/${slug}`)],
])(`knows ${String(fewest)} ways or more of asking for every %s`, (_, addresses) => {
  expect(addresses.filter((address) => (ways.get(address)?.length ?? 0) < fewest)).toEqual([]);
});
