import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { answerQuery } from '#app/[locale]/search/answer/answer-query.tsx';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { anIndex } from '#tests/lib/search/an-index.ts';

function render(query: string): string {
  const results = searchSite(query, { catalog, words: words.search, index: anIndex });
  return renderToStaticMarkup(answerQuery(results, { words, trail: [], link: (to) => to }).page);
}

const tags =
  'a,button,div,form,h1,h2,h3,input,label,li,main,mark,nav,p,section,span,ul,ol,aside,html,head,body,svg,path';
const allowed = new Set(tags.split(','));

function listElements(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

/** What someone might send to see what comes back. */
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '</live-slot></main><h1>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u0000\u202e\ud800',
  '${7*7}{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  '*',
  'psych*',
  'who leads',
  'i want to die',
  'me pega',
  'process group',
  'a’b',
  '😀',
  '١٢٣',
);
const queries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ maxLength: 60 }),
  fc
    .array(fc.oneof(hostile, fc.constantFrom(...words.search.exampleQueries), fc.string({ maxLength: 8 })), {
      maxLength: 6,
    })
    .map((parts) => parts.join(' ')),
);

test('answers any query with elements of its own alone, and never fails', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(queries, (query) => {
      const html = render(query);
      for (const { tagName, attrs } of listElements(parse(html))) {
        if (!allowed.has(tagName)) throw new Error(`<${tagName}> stands in the answer to ${query}`);
        for (const { name, value } of attrs) {
          if (/^on|^style$|^src/.test(name)) throw new Error(`${name} stands in the answer to ${query}`);
          if (name === 'href' && !/^(?:\/[a-z]|tel:|sms:|https:\/\/|#)/.test(value)) throw new Error(value);
        }
      }
    }),
    { numRuns: 10_000 },
  );
});

test('shows what was asked in the box, and of it only words that no page has, written safely', () => {
  const html = render('"><b>zither group');
  expect(html).toContain('value="&quot;&gt;&lt;b&gt;zither group"');
  expect(html).toContain(words.search.unknown(['zither']));
  expect(html.split('zither')).toHaveLength(3);
  expect(render('">zither').split('zither')).toHaveLength(2);
});

test('puts help for a crisis above the box and all results, in Spanish too where that was spoken', () => {
  const html = render('quiero morir');
  expect(html.indexOf('href="tel:988"')).toBeLessThan(html.indexOf('role="search"'));
  expect(html.indexOf('href="tel:988"')).toBeGreaterThan(0);
  expect(html).toContain(`<p lang="es">${words.search.crisis.spanish}</p>`);
});

test('says how many results there are, and leads on when there is none', () => {
  expect(render('xylophone')).toContain(words.search.none);
  expect(render('xylophone')).toContain('href="/contact"');
  expect(render('what does LADC mean')).toMatch(/<h2 id="results">\d+ results?<\/h2>/);
});

test('marks the words that were looked for', () => {
  expect(render('who sees my records')).toContain('<mark>');
});
