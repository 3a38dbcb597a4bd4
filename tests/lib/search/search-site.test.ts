import { describe, expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listResults } from '#lib/search/list-results.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { anIndex } from './an-index.ts';
import { knownQuestions } from './known-questions.ts';
import { laterQuestions } from './later-questions.ts';
import { measureSearch } from './measure-search.ts';

const search = (query: string) => searchSite(query, { catalog, words: words.search, index: anIndex });
const answersTo = (query: string) =>
  search(query).answers.map(({ address, sentences }) => [address, ...sentences]);
const cell = (
  session: 'process-group' | 'family-or-couple-therapy',
  role: 'licensed-therapist' | 'psychiatrist',
) => catalog.matrix[session][role].sentence;

test('answers nine of ten known questions in the first result, nearly all in the first three', () => {
  const { first, firstThree } = measureSearch(knownQuestions);
  expect(first).toBeGreaterThanOrEqual(0.9);
  expect(firstThree).toBeGreaterThanOrEqual(0.97);
});

test('answers most of the questions that showed what it lacked', () => {
  const { first, firstThree } = measureSearch(laterQuestions);
  expect(first).toBeGreaterThanOrEqual(0.85);
  expect(firstThree).toBeGreaterThanOrEqual(0.95);
});

describe('answers from the catalog', () => {
  test('say who leads a session in the words of the matrix', () => {
    const [answer] = answersTo('who leads the process group');
    expect(answer?.slice(0, 2)).toEqual([
      '/sessions/process-group',
      cell('process-group', 'licensed-therapist'),
    ]);
  });

  test('say what one role does in one session', () => {
    expect(answersTo('is the psychiatrist in family therapy?')).toEqual([
      ['/sessions/family-or-couple-therapy', cell('family-or-couple-therapy', 'psychiatrist')],
    ]);
  });

  test('say the limits of a role, and of a role by the words of daily life', () => {
    expect(answersTo('can a counsellor prescribe')).toEqual([
      ['/care-team/addiction-counselor', 'No. An addiction counselor may not prescribe medicine.'],
    ]);
    expect(answersTo('can the shrink prescribe')).toEqual([
      ['/care-team/psychiatrist', 'Yes. A psychiatrist may prescribe medicine.'],
    ]);
    expect(answersTo('can my therapist diagnose me')).toEqual([
      [
        '/care-team/licensed-therapist',
        'That depends. A licensed therapist may diagnose only where their license allows it.',
      ],
    ]);
  });

  test('say which roles may do something', () => {
    expect(answersTo('who can prescribe meds')).toEqual([
      ['/care-team/psychiatrist', 'A psychiatrist may prescribe medicine.'],
    ]);
  });

  test('say what a role leads', () => {
    const [answer] = answersTo('what does the psychiatrist lead');
    expect(answer?.[1]).toBe('A psychiatrist leads: psychiatric evaluation, medication visit.');
  });

  test('say what letters mean, and how long a session is', () => {
    expect(answersTo('what does LADC mean')[0]?.[0]).toBe('/glossary#ladc');
    expect(answersTo('how long is the skills group')).toEqual([
      ['/sessions/skills-group', 'Length: 60 to 90 minutes.'],
    ]);
  });

  test('are not given to questions of another kind that name a role', () => {
    expect(answersTo("i don't like my therapist")).toEqual([]);
    expect(answersTo('can a nurse practitioner prescribe')).toEqual([]);
  });
});

describe('results', () => {
  test('are the same for a word, its forms and its misspellings', () => {
    const plain = listResults(search('recorded groups'));
    expect(plain[0]).toBe('/faq/by-video#is-the-group-recorded');
    expect(listResults(search('recorded grups'))).toEqual(plain);
    expect(search('recorded grups').corrected).toEqual([{ from: 'grups', to: 'groups' }]);
  });

  test('go by what is asked more than by whom it is asked for', () => {
    for (const whom of ['dad', 'sister', 'husband']) {
      const [first] = listResults(search(`my ${whom} does not like the therapist`));
      expect(first, whom).toBe('/faq/fit#can-i-change-my-therapist');
    }
  });

  test('tell which words no page has, each once, and are those for the rest', () => {
    const { unknown, groups } = search('kangaroo in a peer support group? kangaroo');
    expect(unknown).toEqual(['kangaroo']);
    expect(groups[0]?.hits[0]?.document.address).toBe('/sessions/peer-support-group');
    expect(search('recorded grups').unknown).toEqual([]);
  });

  test('hold the best three of all kinds, then other questions, texts and terms', () => {
    const order = ['best', 'questions', 'texts', 'terms'];
    for (const query of [
      'does medicare cover it',
      'who leads family sessions',
      'what does LADC mean',
      'privacy',
    ]) {
      const { groups } = search(query);
      const names = groups.map(({ name }) => name);
      expect(names, query).toEqual(order.filter((name) => names.some((each) => each === name)));
      const scores = groups[0]?.hits.map(({ score }) => score) ?? [];
      expect(scores, query).toEqual(scores.toSorted((one, other) => other - one));
    }
    expect(search('phone number').groups[0]?.hits[0]?.document.address).toBe('/contact');
  });

  test('are none for nothing and for words that stand nowhere', () => {
    for (const query of ['', '   ', 'xylophone quartzite']) {
      expect(listResults(search(query)), query).toEqual([]);
    }
  });

  test('cut a query at 200 characters and drop its control characters', () => {
    expect(search(`a\u0000b\u202ec ${'x'.repeat(300)}`).query).toHaveLength(200);
    expect(search('a\u0000b\u202ec').query).toBe('a b c');
  });
});

describe('words that are found nowhere', () => {
  test('are counted once for each query', () => {
    expect(search('xylophone xylophone group').misses).toEqual(['xylophone']);
  });

  test('are never counted when the query could tell who asks', () => {
    for (const query of [
      'xylophone 5',
      'xylophone@quartzite',
      'xylophone i want to die',
      'xylophone one two three four five six',
      'zzzqqq',
      'bcdfg',
    ]) {
      expect(search(query).misses, query).toEqual([]);
    }
  });
});
