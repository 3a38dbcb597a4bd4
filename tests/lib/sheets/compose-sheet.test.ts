import { describe, expect, test } from 'vitest';
import { sheetGroups } from '#content/question-sheets/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSheetSlugs } from '#lib/sheets/list-sheet-slugs.ts';
import { aSheet } from '#tests/support/a-sheet.ts';

const slugs = listSheetSlugs(catalog);

test('no role has the slug of a session, which would be the address of two sheets', () => {
  expect(slugs).toHaveLength(26);
  expect(new Set(slugs).size).toBe(slugs.length);
});

describe.each(slugs)('the sheet of %s', (slug) => {
  const { title, sections } = aSheet(slug);
  const questions = sections.flatMap(({ lines }) => lines.map(({ question }) => question));

  test('asks in all five groups, in their order', () => {
    expect(sections.map(({ id }) => id)).toEqual(sheetGroups);
  });

  test('asks only questions, and each of them once', () => {
    expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('names no clinic', () => {
    const { name, shortName } = catalog.provider;
    const text = JSON.stringify([title, sections]);
    expect(text).not.toContain(name);
    expect(text).not.toContain(shortName);
  });
});

test('begins with what the role may be asked', () => {
  const role = catalog.roles.find(({ slug }) => slug === 'psychiatrist');
  expect(aSheet('psychiatrist').sections[0]?.lines.map(({ question }) => question)).toEqual(role?.askThem);
});

test('begins with what to ask about the session', () => {
  const session = catalog.sessions.find(({ slug }) => slug === 'process-group');
  expect(aSheet('process-group').sections[0]?.lines.map(({ question }) => question)).toEqual(session?.ask);
});

test('asks of the shared questions those that are for its kind, and no other', () => {
  const asked = (slug: string) =>
    aSheet(slug).sections.flatMap(({ lines }) => lines.map(({ question }) => question));
  for (const { question, on } of catalog.sheetQuestions) {
    expect(asked('process-group').includes(question), question).toBe(on.includes('group'));
    expect(asked('medication-visit').includes(question), question).toBe(on.includes('medical'));
  }
});

test('gives a reason for every question that is not the own one of a role or session', () => {
  const shared = aSheet('family-therapist').sections.slice(1);
  expect(shared.flatMap(({ lines }) => lines).filter(({ why }) => why === undefined)).toEqual([]);
});

test('refuses a slug that is neither a role nor a session', () => {
  expect(() => aSheet('nobody')).toThrow('No sheet "nobody"');
});
