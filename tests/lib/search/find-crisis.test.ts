import { describe, expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { findCrisis } from '#lib/search/find-crisis.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { anIndex } from './an-index.ts';
import { knownQuestions } from './known-questions.ts';

describe('words of a crisis', () => {
  test.each([
    ['i want to die', 'suicide'],
    ['want to kill my slef', 'suicide'],
    ['sucidal thoughts', 'suicide'],
    ['killmyself', 'suicide'],
    ['su1cide', 'suicide'],
    ['take my own life', 'suicide'],
    ['i want to just die', 'suicide'],
    ['he OD’d', 'overdose'],
    ['she took too many pills', 'overdose'],
    ['wont wake up', 'overdose'],
    ['my husband hits me', 'violence'],
    ['alcohol withdrawal seizure', 'withdrawal'],
    ['someone hurts my child', 'child'],
    ['is this 911', 'danger'],
  ])('are found in "%s"', (query, kind) => {
    expect(findCrisis(query)?.kinds).toContain(kind);
  });

  test.each(['me quiero matar', 'no quiero vivir más', 'sobredosis', 'mi esposo me pega', 'necesito ayuda'])(
    'are found in Spanish: "%s"',
    (query) => {
      expect(findCrisis(query)).toMatchObject({ isSpanish: true });
    },
  );

  test('are not seen in questions of everyday', () => {
    const harmless = knownQuestions
      .map(({ asked }) => asked)
      .filter((asked) => !/detox|narcan|get out of this site/i.test(asked));
    expect(harmless.filter((asked) => findCrisis(asked) !== undefined)).toEqual([]);
    for (const query of [
      'substance abuse treatment',
      'i cut down drinking',
      'odd hours',
      'grief group',
      'hit play',
    ]) {
      expect(findCrisis(query), query).toBeUndefined();
    }
  });
});

test('a crisis brings the lines for it first, 988 and 911 always among them', () => {
  for (const query of ['i want to die', 'overdose', 'he hits me', 'seizure', 'child abuse', 'emergencia']) {
    const { crisis } = searchSite(query, { catalog, words: words.search, index: anIndex });
    const ids = crisis?.lines.map(({ id }) => id);
    expect(ids, query).toEqual(expect.arrayContaining(['988-lifeline', 'emergency']));
  }
  const { crisis } = searchSite('my husband hits me', { catalog, words: words.search, index: anIndex });
  expect(crisis?.lines[0]?.id).toBe('domestic-violence-hotline');
  expect(crisis?.more).toBe('/get-help-now#safety');
});
