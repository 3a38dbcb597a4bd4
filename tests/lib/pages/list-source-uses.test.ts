import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkSourceUses } from '#lib/pages/check-source-uses.ts';
import { listSourceUses } from '#lib/pages/list-source-uses.ts';

const everything = catalog.sources.map(({ id }) => id);
const prose = [{ address: '/articles/a-week', head: { sources: everything } }];

test('names each page that cites a source once, in the order of the site', () => {
  const uses = listSourceUses(catalog, prose).get('samhsa-group-advisory');
  expect(uses).toContain('/sessions/process-group');
  expect(uses?.filter((address) => address === '/articles/a-week')).toHaveLength(1);
  expect(uses).toEqual([...new Set(uses)]);
});

test('names for an answer the page on which it stands', () => {
  const [question] = catalog.questions;
  const cited = { ...catalog, questions: [{ ...question, topic: 'privacy', sources: ['lonely-source'] }] };
  expect(listSourceUses(cited as typeof catalog, []).get('lonely-source')).toEqual(['/faq/privacy']);
});

test('a source that no page cites is a fault', () => {
  const lonely = { ...catalog.sources[0], id: 'lonely-source' } as (typeof catalog.sources)[number];
  expect(checkSourceUses({ ...catalog, sources: [...catalog.sources, lonely] }, prose)).toMatchObject([
    { entry: 'lonely-source', message: 'No page cites the source "lonely-source".' },
  ]);
});
