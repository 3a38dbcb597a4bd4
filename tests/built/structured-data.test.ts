import { beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '#lib/publish/published-site.ts';
import { checkVocabulary, shapeOf } from '#tests/support/check-vocabulary.ts';
import { findLostAddresses, findUnseen } from '#tests/support/find-unseen.ts';
import {
  isList,
  listTold,
  readStructuredPage,
  readStructuredPages,
  textIn,
  type Json,
  type StructuredPage,
} from '#tests/support/read-structured-data.ts';

const manifest = await readManifest('.');
const pages = readStructuredPages(manifest);
const withPage = new Map(pages.map((page) => [page.address, page]));
const published = new Map(manifest.files.map(({ address }) => [address, withPage.get(address)]));
const { origin } = new URL(textIn(pages[0]?.graph[0]?.['@id']));

/** Things that differ in more than their words, each with one page that tells it. */
const shapes = new Map(
  pages.flatMap(({ address, graph }) =>
    graph.map((thing) => [JSON.stringify(shapeOf(thing)), address] as const),
  ),
);

function getPage(address: string): StructuredPage {
  const page = withPage.get(address);
  if (page === undefined) throw new Error(`${address} has no structured data.`);
  return page;
}

test('every page has structured data, but for those that answer what failed', () => {
  const without = manifest.files
    .filter(({ file, address }) => file.endsWith('.html') && !withPage.has(address))
    .map(({ address }) => address);
  expect(without.sort()).toEqual(['/404', '/closed', '/components', '/error']);
});

/** These may hold a thing of any type. */
const anyThing = new Set(['', 'mainEntity', 'about', 'mentions', 'itemListElement']);

const whole = [...shapes.keys()].map((shape) => JSON.parse(shape) as Json);
/** One for each kind of thing in each place, and each fault. */
const spoiled = [
  ...new Map(whole.flatMap((thing) => spoil(thing)).map((each) => [each.what, each])).values(),
];

describe('schema.org', () => {
  // One run for both: the compiler takes most of its time to read the vocabulary.
  let found: readonly (readonly string[])[] = [];
  beforeAll(() => {
    found = checkVocabulary([...whole, ...spoiled.map(({ thing }) => thing)]);
  }, 120_000);

  test('knows every type, property and range that a page uses', () => {
    const faults = [...shapes.values()].map((address, index) => ({ address, faults: found[index] }));
    expect(faults.filter((each) => each.faults?.length !== 0)).toEqual([]);
  });

  test('is told of an unknown type, an unknown property and a wrong range in each kind of thing', () => {
    expect(spoiled.length).toBeGreaterThan(80);
    const passed = spoiled.filter((_, index) => found[whole.length + index]?.length === 0);
    expect(passed.map(({ what }) => what)).toEqual([]);
  });
});

type Spoiled = { readonly what: string; readonly thing: Json };

/** The thing with one fault, once for every thing in it and every fault, each named by where it is. */
function spoil(value: Json, property = '', holder = ''): readonly Spoiled[] {
  if (isList(value)) {
    return value.flatMap((each, at) =>
      spoil(each, property, holder).map(({ what, thing }) => ({ what, thing: value.with(at, thing) })),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const type = textIn(value['@type']);
  const inside = Object.entries(value).flatMap(([name, each]) =>
    spoil(each, name, type).map(({ what, thing }) => ({ what, thing: { ...value, [name]: thing } })),
  );
  if (type === '') return inside;
  const faults: Readonly<Record<string, Json>> = {
    'an unknown property': { ...value, colour: 'text' },
    'an unknown type': { ...value, '@type': 'Session' },
    ...(anyThing.has(property) ? {} : { 'a wrong range': { '@type': 'Taxon', name: 'text' } }),
  };
  const own = Object.entries(faults).map(([fault, thing]) => ({
    what: `${holder}.${property}: ${type} and ${fault}`,
    thing,
  }));
  return [...own, ...inside];
}

describe('the words of structured data', () => {
  test.each(pages.map((page) => [page.address, page] as const))('all stand on %s', (_, page) => {
    expect(findUnseen(page)).toEqual([]);
    expect(findLostAddresses(page, origin, published)).toEqual([]);
    expect(page.graph[0]?.['inLanguage']).toBe(page.language);
  });

  test('are missed as soon as the page says them otherwise', () => {
    for (const address of ['/sessions/process-group', '/care-team/psychiatrist', '/data', '/contact']) {
      const page = getPage(address);
      const silent = { ...page, text: '' };
      const missed = new Set(findUnseen(silent).map(({ property }) => property));
      const told = listTold(page.graph).filter(({ value }) => typeof value === 'string');
      for (const { property } of told)
        if (!/^@|^(?:url|item|contentUrl|license|publishingPrinciples|inLanguage)$/.test(property))
          expect(missed).toContain(property);
    }
  });

  test('are not found in scripts, choices of forms, hidden elements or inside of longer words', () => {
    const html = `<html lang="en"><title>Leads</title><option>Leads</option><p hidden>Leads</p><p>Misleads</p>
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"Leads","position":1}]}</script>`;
    expect(findUnseen(readStructuredPage('/', html)).map(({ property }) => property)).toEqual(['name']);
    expect(findUnseen(readStructuredPage('/', html.replace('Misleads', '<b>Leads</b>, 2')))).toEqual([]);
  });

  test('may not give an address that leads nowhere', () => {
    const lost = [`${origin}/nowhere`, `${origin}/data#nowhere`, 'https://elsewhere.example/'];
    const graph = lost.map((url) => ({ '@type': 'WebPage', url }));
    expect(findLostAddresses({ ...getPage('/data'), graph }, origin, published)).toEqual(lost);
  });
});
