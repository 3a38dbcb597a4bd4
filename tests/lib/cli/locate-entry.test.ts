import { expect, test } from 'vitest';
import { locateEntry, withLine } from '#lib/cli/locate-entry.ts';

const text = [
  'export const roles = [',
  "  { slug: 'peer', mayNot: ['Diagnose'] },",
  '  {',
  "    slug: 'psychiatrist',",
  '    mayNot: [',
  "      'Lead groups',",
  '    ],',
  '  },',
  '];',
  'export const matrix = {',
  "  'process-group': {",
  '    psychiatrist: none,',
  '  },',
  "  'safety-check': {",
  '    surgeon: none,',
  '  },',
  '};',
].join('\n');

test.each([
  ['psychiatrist', 4],
  ['psychiatrist.mayNot', 5],
  ['psychiatrist.mayNot.0', 5],
  ['psychiatrist.salary', 4],
  ['process-group', 11],
  ['process-group.psychiatrist', 12],
  ['process-group.surgeon', 11],
  ['safety-check.surgeon', 15],
])('finds %s on line %i', (entry, line) => {
  expect(locateEntry(text, entry)).toBe(line);
});

test('finds no line for an entry that is not there', () => {
  expect(locateEntry(text, 'orderly')).toBeUndefined();
});

test('keeps a line that is known already', () => {
  const issue = { file: 'a.ts', entry: 'psychiatrist', line: 99, message: '', remedy: '' };
  expect(
    withLine(
      issue,
      reading(() => text),
    ).line,
  ).toBe(99);
});

test('falls back on the text that the message quotes', () => {
  const issue = { file: 'a.ts', entry: '/faq', message: 'Two have the title "Lead groups" now.', remedy: '' };
  expect(
    withLine(
      issue,
      reading(() => text),
    ).line,
  ).toBe(6);
  expect(
    withLine(
      { ...issue, message: 'The title "Other".' },
      reading(() => text),
    ),
  ).not.toHaveProperty('line');
});

test('leaves the line out when the file cannot be read', () => {
  const issue = { file: '/articles', entry: 'psychiatrist', message: '', remedy: '' };
  expect(
    withLine(
      issue,
      reading(() => undefined),
    ),
  ).toEqual(issue);
});

test('names the file beside the list in which the entry is written', () => {
  const issue = { file: 'roles/roles.ts', entry: 'psychiatrist.mayNot', message: '', remedy: '' };
  const read = (file: string) => (file === 'roles/medical.ts' ? text : 'export const roles = [...medical];');
  const listBeside = () => ['roles/medical.ts', 'roles/roles.ts'];
  expect(withLine(issue, { read, listBeside })).toMatchObject({ file: 'roles/medical.ts', line: 5 });
});

test('finds an entry by the address of a place of this site', () => {
  const asked = "export const costAsked = [\n  {\n    address: '/faq/cost#what',\n    asked: [],\n  },\n];";
  expect(locateEntry(asked, '/faq/cost#what')).toBe(3);
  expect(locateEntry(asked, '/faq/cost#wha')).toBeUndefined();
});

function reading(read: (file: string) => string | undefined) {
  return { read, listBeside: () => [] };
}
