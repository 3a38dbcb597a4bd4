import { describe, expect, test } from 'vitest';
import { matrix } from '#content/sessions/matrix.ts';
import { withCell } from '#tests/support/a-catalog-source.ts';
import { findIssues } from '#tests/support/find-issues.ts';

describe('a row of the matrix', () => {
  test('is refused when nobody leads the session', () => {
    const supports = { part: 'supports', sentence: 'This role supports the skills group.' };
    const row = Object.fromEntries(
      Object.entries(matrix['skills-group']).map(([role, cell]) => [role, { ...cell, ...supports }]),
    );
    expect(findIssues({ matrix: { ...matrix, 'skills-group': row } })).toEqual([
      {
        file: 'content/sessions/matrix.ts',
        entry: 'skills-group',
        message: 'Nobody leads this session.',
        remedy: "Give one role the part 'leads', with its basis.",
      },
    ]);
  });

  test('is refused when a sentence speaks of another part than its cell states', () => {
    const sentence = 'The psychiatrist leads the process group on most days.';
    expect(
      findIssues({ matrix: withCell('process-group', 'psychiatrist', { part: 'none', sentence }) }),
    ).toEqual([
      {
        file: 'content/sessions/matrix.ts',
        entry: 'process-group.psychiatrist',
        message: 'The sentence does not say the part "none".',
        remedy: 'Write it with the words "takes no part", or change the part.',
      },
    ]);
  });
});
