import { describe, expect, test } from 'vitest';
import { buildCatalog } from '#lib/catalog/build-catalog.ts';
import { provider } from '#content/provider/provider.ts';
import { hashWords } from '#lib/reviews/hash-words.ts';
import { writeWords, type ReviewedProse } from '#lib/reviews/write-words.ts';
import { aCatalogSource, withCell, withEntry } from '#tests/support/a-catalog-source.ts';
import { aProse } from '#tests/support/a-prose.ts';

const catalog = buildCatalog(aCatalogSource());

const body = `You meet people, and you hear how they do.

<Notice tone="plain" title="Good to know">

[Call 911](tel:911), or read [more](/faq).

</Notice>

## Who is there {/*who*/}

<Leads session="process-group" capital /> leads <SessionName slug="process-group" />.<SourceNote id="gliske-2022" />
At <ProviderName /> it is weekly.

<WhoLeads session="peer-support-group" />

<HelpLines kind="crisis" />
`;

function aText(changes: Partial<ReviewedProse['head']> = {}, text = body): ReviewedProse {
  const head = {
    title: 'A week in a virtual IOP',
    description: 'What happens from Monday to Friday, hour by hour, in one usual week.',
    summary: ['The first short line.', 'The second short line.', 'The third short line.'],
    audience: 'clients' as const,
    sources: ['gliske-2022', 'ngo-2022'],
    ...changes,
  };
  return { ...aProse(), head, body: text };
}

const source = aCatalogSource();
const seal = hashWords(aText(), catalog);

test('is a hash that the head of an article takes', () => {
  expect(seal).toMatch(/^sha256-[0-9a-f]{32}$/);
});

test('reads as visitors do, with the words of the catalog in their places', () => {
  const words = writeWords(aText(), catalog);
  expect(words).toContain('Written for: clients\n\nYou meet people, and you hear how they do.\n\n');
  expect(words).toContain('leads the process group. At our clinic it is weekly.');
  expect(words).toContain('(leads to tel:911)');
  expect(words).toContain('Peer support specialist: leads');
  expect(words).toContain('988');
});

describe('does not change with', () => {
  test.each([
    ['where lines break', body.replaceAll(', ', ',\n')],
    ['a box on one line', body.replace('"Good to know">\n\n', '"Good to know">').replace('\n\n</', '</')],
    ['a heading’s id', body.replace('/*who*/', '/*who-else*/')],
    ['where a link inside the site leads', body.replace('(/faq)', '(/glossary)')],
    ['a comment', body.replace('## Who', '{/* check this */}\n\n## Who')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(body);
    expect(hashWords(aText({}, text), catalog)).toBe(seal);
  });

  test('the clinic’s own name and numbers', () => {
    const other = { ...provider, name: 'Another Clinic', weeklyHours: { min: 10, max: 15 } };
    expect(hashWords(aText(), buildCatalog(aCatalogSource({ provider: other })))).toBe(seal);
  });
});

describe('changes with', () => {
  test.each([
    ['one word', body.replace('how they do', 'how they did')],
    ['a heading', body.replace('Who is there', 'Who was there')],
    ['the title of a box', body.replace('Good to know', 'Good')],
    ['a number that a link dials', body.replace('tel:911', 'tel:912')],
    ['another session', body.replaceAll('process-group', 'skills-group')],
    [
      'a source that is cited elsewhere',
      body.replace('it is weekly.', 'it is weekly.<SourceNote id="ngo-2022" />'),
    ],
    [
      'the order of paragraphs',
      `${body.slice(body.indexOf('## Who'))}\n${body.slice(0, body.indexOf('## Who'))}`,
    ],
  ])('%s', (_, text) => {
    expect(text).not.toBe(body);
    expect(hashWords(aText({}, text), catalog)).not.toBe(seal);
  });

  test.each([
    { title: 'A week in an IOP by video' },
    { description: 'What happens from Monday to Sunday, hour by hour, in one usual week.' },
    { summary: ['The first short line.', 'The second short line.', 'Another third line.'] },
    { audience: 'families' as const },
    { sources: ['gliske-2022'] },
  ])('the head: %o', (changes) => {
    expect(hashWords(aText(changes), catalog)).not.toBe(seal);
  });

  test('what a help line is not, in its list', () => {
    const helpLines = withEntry(source.helpLines, '988-lifeline', {
      isNot: 'It is not a way to find treatment.',
    });
    expect(hashWords(aText(), buildCatalog({ ...source, helpLines }))).not.toBe(seal);
  });

  test('who leads, in the catalog', () => {
    const matrix = withCell('peer-support-group', 'psychiatrist', { part: 'supports' });
    expect(hashWords(aText(), buildCatalog(aCatalogSource({ matrix })))).not.toBe(seal);
  });
});
