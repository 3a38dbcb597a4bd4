import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { licenseBoards } from '#content/license-boards/boards.ts';
import { stateCodes, type StateCode } from '#content/license-boards/schema.ts';
import { stateName } from '#lib/catalog/state-name.ts';
import { withEntry } from '#tests/support/a-catalog-source.ts';
import { findIssues } from '#tests/support/find-issues.ts';

const days = { checkedOn: '2026-11-25', recheckOn: '2027-05-25' };
const lookUp = {
  board: 'Board of Ohio',
  url: 'https://board.ohio.gov/look-up',
  foundIn: ['own-page'],
  ...days,
};
const changed = (state: StateCode, changes: Readonly<Record<string, unknown>>) =>
  findIssues({ licenseBoards: withEntry(licenseBoards, state, changes) });

test('asks for whichever state is missing, with the file and the remedy', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stateCodes), (code) => {
      const left = licenseBoards.filter(({ state }) => state !== code);
      expect(findIssues({ licenseBoards: left })).toEqual([
        {
          file: 'content/license-boards/boards.ts',
          entry: code,
          message: `${stateName(code)} has no look-ups.`,
          remedy:
            'Add its entry to the file of its part of the country; for what you cannot confirm, write missing(…).',
        },
      ]);
    }),
    { numRuns: 10 },
  );
});

test('refuses a state that stands twice', () => {
  const twice = [...licenseBoards, ...licenseBoards.filter(({ state }) => state === 'OH')];
  expect(findIssues({ licenseBoards: twice })).toMatchObject([
    { entry: 'OH', message: 'Ohio stands twice.' },
  ]);
});

describe('refuses an entry', () => {
  test.each([
    ['that is not secure', { url: 'http://board.ohio.gov/look-up' }, 'https://'],
    ['that was found nowhere', { foundIn: [] }, 'Too small'],
    ['that is checked again before it was checked', { recheckOn: '2026-11-25' }, 'It is not after checkedOn'],
  ])('%s', (_what, fault, message) => {
    const [issue] = changed('OH', { doctors: [{ ...lookUp, ...fault }] });
    expect(issue?.entry).toMatch(/^OH\.doctors/);
    expect(JSON.stringify(issue)).toContain(message);
  });

  test('of a kind that has neither look-up nor gap', () => {
    expect(changed('OH', { doctors: [] })).toMatchObject([{ entry: 'OH.doctors' }]);
  });

  test('without saying where to start instead', () => {
    const gap = { missing: 'No list of doctors confirmed here.', ...days };
    expect(changed('OH', { doctors: [gap] })).toMatchObject([{ entry: 'OH.doctors.0' }]);
  });
});

test('refuses one address for two boards, and names both', () => {
  const issues = changed('OH', { doctors: [{ ...lookUp, url: 'https://search.dca.ca.gov/' }] });
  expect(issues.map(({ message }) => message).join('\n')).toContain(
    '"https://search.dca.ca.gov/" is given for',
  );
  expect(issues.map(({ message }) => message).join('\n')).toContain('Board of Ohio');
});

test('lets one agency keep the lists of several kinds of work', () => {
  expect(changed('OH', { doctors: [lookUp], therapists: [lookUp] })).toEqual([]);
});

test('refuses the same address twice in one list', () => {
  expect(changed('OH', { doctors: [lookUp, { ...lookUp, lists: 'Psychiatrists' }] })).toMatchObject([
    { entry: 'OH.doctors', remedy: 'Put both into one entry, and say under "lists" whom it holds.' },
  ]);
});

test.each(['https://ohio.gov.example.com/', 'https://medical-board-ohio.com/', 'https://ohio.us/'])(
  'refuses %s, whose host is neither a state’s nor known',
  (url) => {
    expect(changed('OH', { doctors: [{ ...lookUp, url }] })).toMatchObject([
      { entry: 'OH.doctors', message: `The host of "${url}" is neither a state's nor known.` },
    ]);
  },
);
