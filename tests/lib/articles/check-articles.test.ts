import { describe, expect, test } from 'vitest';
import { checkProse } from '#lib/articles/check-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { aProse } from '#tests/support/a-prose.ts';

const facts = {
  sources: new Set(['samhsa-tip-64', 'ic-rc']),
  addresses: new Set(['/', '/faq', '/sessions', '/articles/a-week', '/articles/a-year']),
  catalog,
};
const file = 'content/articles/a-week.mdx';

/** The faults of a body that begins on line 10 of its file. */
function check(body: string, changes: Parameters<typeof aProse>[0] = {}) {
  return checkProse([aProse({ body, ...changes })], facts);
}

test('finds no fault in a text that keeps every rule', () => {
  const body = [
    'Your leader is <Leads session="individual-therapy" />.<SourceNote id="ic-rc" /> {/* a remark */}',
    '',
    '## One day {/*one-day*/}',
    '',
    '<Notice tone="urgent" title="In danger">',
    'Call <Phone />. See [one day](#one-day), [questions](/faq#top) and [a place](https://example.com/).',
    '</Notice>',
    '',
    '- <RoleName slug="psychiatrist" plural plain />',
  ].join('\n');
  expect(check(body, { head: { sources: ['ic-rc'], related: ['/sessions'] } })).toEqual([]);
});

describe('headings', () => {
  test.each([
    [
      '## One day',
      'The heading "One day" has no id.',
      'End it with one, such as {/*one-day*/}, and keep that when you reword it.',
    ],
    [
      '# One day {/*day*/}',
      'The heading "One day" is of level 1.',
      'Write ## or ###: the title is the only heading above them.',
    ],
    ['## See <Phone /> {/*see*/}', 'A component stands in a heading.', 'Write the heading in plain words.'],
  ])('refuses %s', (body, message, remedy) => {
    expect(check(`\n${body}`)).toEqual([{ file, line: 11, message, remedy }]);
  });

  test('refuses an id that stands twice', () => {
    expect(check('## One {/*one*/}\n\n### Two {/*one*/}')).toEqual([
      {
        file,
        line: 12,
        message: 'The id "one" is already that of the heading on line 10.',
        remedy: 'Give each heading an id of its own.',
      },
    ]);
  });
});

describe('links', () => {
  test('refuses an address that does not exist and names the nearest', () => {
    expect(check('See [it](/articles/a-weak).')).toEqual([
      {
        file,
        line: 10,
        message: 'No page has the address "/articles/a-weak".',
        remedy: 'Did you mean "/articles/a-week"? Allowed: /articles/a-week, /articles/a-year.',
      },
    ]);
  });

  test('refuses an anchor that its own page lacks', () => {
    expect(check('## One day {/*one-day*/}\n\n[Up](#one-dy)')).toEqual([
      {
        file,
        line: 12,
        message: '"/articles/a-week" has no heading with the id "one-dy".',
        remedy: 'Did you mean "one-day"? Allowed: one-day.',
      },
    ]);
  });

  test('refuses an anchor that another article lacks', () => {
    const year = aProse({ address: '/articles/a-year', file: 'content/articles/a-year.mdx' });
    const week = aProse({ body: 'See [it](/articles/a-year#spring).' });
    expect(checkProse([week, year], facts)).toMatchObject([
      { file, line: 10, message: '"/articles/a-year" has no heading with the id "spring".' },
    ]);
  });

  test.each(['faq', 'http://example.com/', 'javascript:alert(1)', '//example.com/'])(
    'refuses the link %s',
    (href) => {
      expect(check(`See [it](${href}).`)).toMatchObject([{ file, line: 10 }]);
    },
  );

  test('refuses a wrong address in a link that is defined below the text', () => {
    expect(check('See [it][there].\n\n[there]: /nowhere')).toMatchObject([
      { file, line: 12, message: 'No page has the address "/nowhere".' },
    ]);
  });

  test('refuses a related page that does not exist, with its line in the head', () => {
    const changes = { head: { sources: [], related: ['/faq', '/fag'] }, headLines: { 'related.1': 7 } };
    expect(check('One.', changes)).toMatchObject([
      {
        file,
        line: 7,
        message: 'No page has the address "/fag".',
        remedy: expect.stringContaining('"/faq"') as string,
      },
    ]);
  });
});

describe('sources', () => {
  test('refuses one in the head that does not exist', () => {
    const changes = { head: { sources: ['ic-rcc'] }, headLines: { 'sources.0': 5 } };
    expect(check('One.', changes)).toEqual([
      {
        file,
        line: 5,
        message: 'The source "ic-rcc" does not exist.',
        remedy:
          'Did you mean "ic-rc"? Allowed: samhsa-tip-64, ic-rc. Or add it to content/sources/sources.ts.',
      },
    ]);
  });

  test('refuses one in the head that the text never cites', () => {
    const changes = { head: { sources: ['ic-rc'] }, headLines: { 'sources.0': 5 } };
    expect(check('One.', changes)).toEqual([
      {
        file,
        line: 5,
        message: 'The head names the source "ic-rc", and the text never cites it.',
        remedy: 'Add <SourceNote id="ic-rc" /> where it is used, or remove it here.',
      },
    ]);
  });

  test('refuses one in the text that the head does not name', () => {
    expect(check('One.\n\nTwo.<SourceNote id="ic-rc" />')).toEqual([
      {
        file,
        line: 12,
        message: 'The text cites the source "ic-rc", and the head does not name it.',
        remedy: 'Add "ic-rc" to sources in the head.',
      },
    ]);
  });
});

test('names the line of a text that cannot be read, and checks the others all the same', () => {
  const broken = aProse({ body: 'One.\n\n<Notice tone="plain">\n\nTwo.\n' });
  const other = aProse({
    file: 'content/articles/a-year.mdx',
    address: '/articles/a-year',
    body: '## Spring',
  });
  expect(checkProse([other, broken], facts)).toMatchObject([
    { file, line: 12, remedy: 'Close every tag and brace; a lone { or < is written \\{ or \\<.' },
    { file: 'content/articles/a-year.mdx', line: 10 },
  ]);
});

test('lists faults by file and line', () => {
  expect(check('[a](/x)\n\n## One\n\n<Foo />').map(({ line }) => line)).toEqual([10, 12, 14]);
});

test('names a fact or help line that does not exist, with the nearest that does', () => {
  const body = [
    '<Fact id="matrix-week" /> <Fact id="case-management-size" form="days" />',
    '<Line id="988-lifelin" by="call" /> <Line id="emergency" by="text" />',
  ].join('\n');
  expect(check(body).map(({ line, message }) => [line, message])).toEqual([
    [10, 'The fact "matrix-week" does not exist.'],
    [10, 'The fact "case-management-size" has no form "days".'],
    [11, 'The help line "988-lifelin" does not exist.'],
    [11, '"emergency" cannot be reached this way.'],
  ]);
  expect(check(body)[0]?.remedy).toContain('Did you mean "matrix-weeks"?');
});

test('names a fact whose source the text does not cite', () => {
  expect(check('It lasts <Fact id="matrix-weeks" />.')).toMatchObject([
    {
      line: 10,
      message: 'The fact "matrix-weeks" was read in "matrix-model", which this text does not cite.',
    },
  ]);
});
