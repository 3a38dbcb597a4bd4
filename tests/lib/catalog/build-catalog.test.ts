import { describe, expect, test } from 'vitest';
import { facts } from '#content/facts/facts.ts';
import { questions } from '#content/questions/questions.ts';
import { roles } from '#content/roles/roles.ts';
import { matrix } from '#content/sessions/matrix.ts';
import { sessionSlugs } from '#content/sessions/schema.ts';
import { sessions } from '#content/sessions/sessions.ts';
import { buildCatalog } from '#lib/catalog/build-catalog.ts';
import { aCatalogSource, withCell, withEntry } from '#tests/support/a-catalog-source.ts';
import { findIssues } from '#tests/support/find-issues.ts';

describe("the site's own content", () => {
  test('builds without a fault', () => {
    expect(findIssues({})).toEqual([]);
  });

  test('has five roles, 21 kinds of session and a cell for each pair', () => {
    const catalog = buildCatalog(aCatalogSource());
    expect(catalog.roles.map(({ slug }) => slug)).toEqual([
      'licensed-therapist',
      'addiction-counselor',
      'psychiatrist',
      'peer-support-specialist',
      'family-therapist',
    ]);
    expect(catalog.sessions.map(({ slug }) => slug)).toEqual(sessionSlugs);
    expect(Object.values(catalog.matrix).flatMap((row) => Object.values(row))).toHaveLength(105);
  });

  test('asks the five questions of the article it began with, and at least 64 in all', () => {
    const { questions: asked } = buildCatalog(aCatalogSource());
    expect(asked.filter(({ origin }) => origin === 'article')).toHaveLength(5);
    expect(asked.length).toBeGreaterThanOrEqual(64);
  });
});

describe('a fault that stops the build', () => {
  test('is a role missing in a matrix row', () => {
    expect(findIssues({ matrix: withCell('process-group', 'psychiatrist', undefined) })).toEqual([
      {
        file: 'content/sessions/matrix.ts',
        entry: 'process-group.psychiatrist',
        message: 'The row "process-group" has no cell for the role "psychiatrist".',
        remedy: "Add one with part, basis and sentence; use part 'none' when the role takes no part.",
      },
    ]);
  });

  test('is a session without a row, named once for each role', () => {
    const rows = Object.entries(matrix).filter(([session]) => session !== 'safety-check');
    expect(findIssues({ matrix: Object.fromEntries(rows) }).map(({ entry }) => entry)).toEqual([
      'safety-check.licensed-therapist',
      'safety-check.addiction-counselor',
      'safety-check.psychiatrist',
      'safety-check.peer-support-specialist',
      'safety-check.family-therapist',
    ]);
  });

  test('is a role in the matrix that nobody knows', () => {
    const row = { ...matrix['process-group'], surgeon: matrix['process-group'].psychiatrist };
    const [issue, ...others] = findIssues({ matrix: { ...matrix, 'process-group': row } });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      file: 'content/sessions/matrix.ts',
      entry: 'process-group',
      message: '"surgeon" is not a role.',
    });
    expect(issue?.remedy).toContain('licensed-therapist, addiction-counselor');
  });

  test('is an unknown field, named with the file and entry that hold it', () => {
    const [issue] = findIssues({ roles: withEntry(roles, 'psychiatrist', { salary: 'high' }) });
    expect(issue).toMatchObject({ file: 'content/roles/psychiatrist.ts', entry: 'psychiatrist' });
    expect(issue?.message).toContain('salary');
  });

  test('is an empty list of limits: every role says what it may not do', () => {
    const [issue] = findIssues({ roles: withEntry(roles, 'family-therapist', { mayNot: [] }) });
    expect(issue).toMatchObject({
      file: 'content/roles/family-therapist.ts',
      entry: 'family-therapist.mayNot',
    });
  });

  test('is an entry that stands twice', () => {
    expect(findIssues({ questions: [...questions, questions[0]] })).toEqual([
      {
        file: 'content/questions/questions.ts',
        entry: questions[0].id,
        message: `"${questions[0].id}" stands twice.`,
        remedy: 'Rename or remove one of them.',
      },
    ]);
  });
});

describe('a reference that does not resolve', () => {
  test('is named when a role cites an unknown source', () => {
    const cited = withEntry(roles, 'psychiatrist', { sources: ['no-such-study'] });
    expect(findIssues({ roles: cited })).toEqual([
      {
        file: 'content/roles/psychiatrist.ts',
        entry: 'psychiatrist.sources',
        message: 'The source "no-such-study" does not exist.',
        remedy: 'Add it to content/sources/sources.ts, or cite one that is there.',
      },
    ]);
  });

  test('is named when a cell of the matrix rests on an unknown source', () => {
    const basis = { kind: 'source', source: 'no-such-study' };
    expect(findIssues({ matrix: withCell('process-group', 'licensed-therapist', { basis }) })).toMatchObject([
      { file: 'content/sessions/matrix.ts', entry: 'process-group.licensed-therapist' },
    ]);
  });

  test('is named when a session’s figure is no fact, in the file of its kind', () => {
    expect(
      findIssues({ sessions: withEntry(sessions, 'process-group', { length: 'no-such-fact' }) }),
    ).toMatchObject([{ file: 'content/sessions/group-sessions.ts', entry: 'process-group.length' }]);
  });

  test('is named when a fact has an unknown source', () => {
    const changed = withEntry(facts, 'matrix-weeks', { source: 'no-such-study' });
    expect(findIssues({ facts: changed })).toMatchObject([{ entry: 'matrix-weeks.sources' }]);
  });

  test('is named when the words of a fact have no figure to show', () => {
    const changed = withEntry(facts, 'matrix-weeks', { value: { min: 4, max: 9 } });
    expect(findIssues({ facts: changed })).toMatchObject([
      { entry: 'matrix-weeks.text', message: 'Its words name a figure that the value does not have.' },
    ]);
  });

  test('is named when a credential is not in the glossary', () => {
    const credentials = [{ abbreviation: 'XYZ', name: 'Made-up credential', note: 'Nobody holds it.' }];
    expect(findIssues({ roles: withEntry(roles, 'psychiatrist', { credentials }) })).toEqual([
      {
        file: 'content/roles/psychiatrist.ts',
        entry: 'psychiatrist.credentials',
        message: '"XYZ" is not in the glossary.',
        remedy: 'Add a term with this abbreviation to content/glossary/glossary.ts.',
      },
    ]);
  });

  test('is named when a role says nothing of a colleague', () => {
    const issues = findIssues({ roles: withEntry(roles, 'psychiatrist', { worksWith: {} }) });
    expect(issues).toHaveLength(4);
    expect(issues[0]).toMatchObject({
      file: 'content/roles/psychiatrist.ts',
      entry: 'psychiatrist.worksWith',
      remedy: "Add a sentence under the key 'licensed-therapist'.",
    });
  });

  test.each(['{leads:no-such-session}', '{role:surgeon}', '{leeds:process-group}'])(
    'is named when the token %s of an answer names nothing',
    (token) => {
      const changed = withEntry(questions, questions[0].id, { answer: [`It is held by ${token}.`] });
      const [issue, ...others] = findIssues({ questions: changed });
      expect(others).toEqual([]);
      expect(issue).toMatchObject({
        file: 'content/questions/questions.ts',
        entry: `${questions[0].id}.answer.0`,
        message: `The token ${token} names nothing.`,
      });
      expect(issue?.remedy).toContain('{leads:…}');
    },
  );
});
