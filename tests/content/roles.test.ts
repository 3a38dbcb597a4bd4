import { describe, expect, test } from 'vitest';
import { roleSlugs, type Role } from '#content/roles/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole } from '#lib/catalog/get-entry.ts';

/** Each role with each of the others, in both directions. */
const pairs = roleSlugs.flatMap((one) =>
  roleSlugs.filter((other) => other !== one).map((other) => ({ one, other })),
);
const sentenceOf = (one: Role['slug'], other: Role['slug']) => getRole(catalog, one).worksWith[other] ?? '';

describe('how two roles work together', () => {
  test('is said in twenty sentences, no two alike', () => {
    const sentences = pairs.map(({ one, other }) => sentenceOf(one, other));
    expect(sentences).toHaveLength(20);
    expect(new Set(sentences).size).toBe(20);
    expect(sentences.filter((sentence) => sentence.length < 40)).toEqual([]);
  });

  test.each(pairs)('$one names $other', ({ one, other }) => {
    const [last = ''] = getRole(catalog, other).title.toLowerCase().split(' ').slice(-1);
    expect(sentenceOf(one, other).toLowerCase()).toContain(last);
  });

  test.each(pairs)(
    '$one and $other name no session in which the matrix gives one of them no part',
    (pair) => {
      const named = catalog.sessions.filter(({ inSentence }) =>
        sentenceOf(pair.one, pair.other).includes(inSentence.replace(/^(?:the|an?) /, '')),
      );
      const parts = named.flatMap(({ slug }) => [
        catalog.matrix[slug][pair.one].part,
        catalog.matrix[slug][pair.other].part,
      ]);
      expect(parts).not.toContain('none');
    },
  );

  test.each(['licensed-therapist', 'addiction-counselor', 'psychiatrist'] as const)(
    '%s and the family therapist share what families say only with your consent, as both pages say',
    (other) => {
      expect(sentenceOf(other, 'family-therapist')).toContain('With your consent');
      expect(sentenceOf('family-therapist', other)).toContain('With your consent');
    },
  );
});

describe('the letters after a name', () => {
  const letters = new Map(
    catalog.roles.flatMap(({ credentials }) =>
      credentials.map(({ abbreviation, name }) => [abbreviation, name]),
    ),
  );

  test.each([
    ...['LPC', 'LCPC', 'LMHC', 'LCSW', 'LICSW', 'LMFT', 'PhD', 'PsyD', 'LADC', 'LCADC', 'CADC', 'LAC', 'MAC'],
    ...['NCAC', 'MD', 'DO', 'ABPN', 'PMHNP', 'PA', 'CPS', 'CPRS', 'CRSS', 'NCPRSS'],
  ])('%s are explained on the page of a role, by the name that the glossary gives', (abbreviation) => {
    const term = catalog.terms.find((each) => each.abbreviation === abbreviation);
    expect(letters.get(abbreviation)).toBe(term?.term);
  });

  test.each(catalog.roles)(
    'that stand on the page of $slug are in the glossary, each with a note',
    (role) => {
      const known = new Set(catalog.terms.flatMap(({ abbreviation }) => abbreviation ?? []));
      for (const { abbreviation, note } of role.credentials) {
        expect(known).toContain(abbreviation);
        const inNote = note.match(/\b[A-Z]{3,}[A-Za-z]*\b/g) ?? [];
        expect(inNote.filter((each) => !known.has(each))).toEqual([]);
      }
    },
  );
});

test.each(catalog.roles)('$slug has four to six questions to ask, none twice', ({ askThem }) => {
  expect(askThem.length).toBeGreaterThanOrEqual(4);
  expect(askThem.length).toBeLessThanOrEqual(6);
  expect(new Set(askThem).size).toBe(askThem.length);
  expect(askThem.filter((question) => !question.endsWith('?'))).toEqual([]);
});
