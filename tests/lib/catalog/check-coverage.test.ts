import { describe, expect, test } from 'vitest';
import { questions } from '#content/questions/questions.ts';
import { questionSchema, type QuestionInput } from '#content/questions/schema.ts';
import { parseCatalog } from '#lib/catalog/build-catalog.ts';
import { checkCoverage } from '#lib/catalog/check-coverage.ts';
import { aCatalogSource } from '#tests/support/a-catalog-source.ts';
import { articleQuestions } from '#tests/support/article-questions.ts';
import { findIssues } from '#tests/support/find-issues.ts';

const written = parseCatalog(aCatalogSource());

function check(questions: readonly QuestionInput[]) {
  return checkCoverage({ ...written, questions: questions.map((entry) => questionSchema.parse(entry)) });
}

const messagesOf = (questions: readonly QuestionInput[]) => check(questions).map(({ message }) => message);

describe('the questions of the article', () => {
  test('leave every question about the family therapist open', () => {
    expect(messagesOf(articleQuestions).filter((message) => message.includes('family therapist'))).toEqual([
      'No question answers: who is a family therapist?',
      'No question answers: what may a family therapist do?',
      'No question answers: what may a family therapist not do?',
      'No question answers: what does a family therapist lead?',
      'No question answers: how do I check the license of a family therapist?',
      'No question answers: what does a family therapist mean for my family?',
    ]);
  });

  test('leave 31 of the 42 cells open, each told once', () => {
    const messages = messagesOf(articleQuestions);
    expect(messages).toHaveLength(31);
    expect(new Set(messages).size).toBe(31);
    expect(messages).not.toContain('No question answers: what may a psychiatrist do?');
  });

  test('name no cell that they do not belong to', () => {
    expect(check(articleQuestions).filter(({ entry }) => entry !== undefined)).toEqual([]);
  });
});

test('stops the build when a question goes that alone answered something', () => {
  const left = questions.filter(({ id }) => id !== 'who-learns-of-my-treatment');
  expect(findIssues({ questions: left }).map(({ message }) => message)).toEqual([
    'No question for clients answers: what is private?',
  ]);
});

test('says where to write the question that is missing', () => {
  expect(check([])).toContainEqual({
    file: 'content/questions/questions.ts',
    message: 'No question answers: what may a psychiatrist not do?',
    remedy: "Add a question with covers: ['psychiatrist:limits'], or name the cell in one that answers it.",
  });
  expect(check([])).toContainEqual({
    file: 'content/questions/questions.ts',
    message: 'No question for families answers: what is private?',
    remedy: "Add a question with covers: ['families:private'], or name the cell in one that answers it.",
  });
});

describe('a question that covers a cell of a role', () => {
  const [question] = articleQuestions;
  const mismatchesOf = (changes: Partial<QuestionInput>) =>
    check([{ ...question, covers: ['psychiatrist:limits'], ...changes }]).filter(
      ({ entry }) => entry !== undefined,
    );

  test('is refused when it never names the role', () => {
    expect(mismatchesOf({ question: 'What may a doctor not do?', answer: ['A doctor has limits.'] })).toEqual(
      [
        {
          file: 'content/questions/questions.ts',
          entry: 'who-leads.covers',
          message: "It covers 'psychiatrist:limits' and does not name a psychiatrist.",
          remedy:
            'Name the role with {role:psychiatrist} or {roles:psychiatrist}, or take the cell out of covers.',
        },
      ],
    );
  });

  test.each([
    ['its title', 'Ask the psychiatrist.'],
    ['its plural', 'Psychiatrists have limits.'],
    ['a token of the role', 'Ask {role:psychiatrist}.'],
    ['a token that the matrix fills with it', 'That is for {leads:medication-visit}.'],
  ])('belongs to it by %s', (_, paragraph) => {
    expect(mismatchesOf({ question: 'What is not allowed?', answer: [paragraph] })).toEqual([]);
  });
});

test('a question for clients does not answer what families ask', () => {
  expect(
    check([{ ...articleQuestions[0], covers: ['families:private'] }]).filter(
      ({ entry }) => entry !== undefined,
    ),
  ).toMatchObject([
    {
      entry: 'who-leads.covers',
      message: "It covers 'families:private' and is a question for clients.",
      remedy: 'Write one for families, or take the cell out of covers.',
    },
  ]);
});

test('a misspelt cell does not compile, and is refused where it was not compiled', () => {
  // @ts-expect-error A cell is a role or an audience, a colon and an aspect of it.
  const misspelt: QuestionInput = { ...articleQuestions[0], covers: ['psychiatrist:limit'] };
  expect(questionSchema.safeParse(misspelt).success).toBe(false);
  expect(questionSchema.safeParse(articleQuestions[0]).success).toBe(true);
});
