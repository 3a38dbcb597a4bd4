import { describe, expect, test } from 'vitest';
import { checkVocabulary } from '#lib/articles/check-vocabulary.ts';
import { parseProse } from '#lib/articles/parse-prose.ts';
import { aProse } from '#tests/support/a-prose.ts';

const file = 'content/articles/a-week.mdx';

/** The faults of a body that begins on line 10 of its file. */
function check(body: string) {
  return checkVocabulary(file, parseProse(aProse({ body })));
}

describe('checkVocabulary', () => {
  test('refuses one that does not exist and names the nearest', () => {
    expect(check('One.\n\nTwo <RolName slug="psychiatrist" />.')).toEqual([
      {
        file,
        line: 12,
        message: 'The component <RolName> does not exist.',
        remedy: expect.stringMatching(
          /^Did you mean "RoleName"\? Allowed: RoleName, SessionName, /,
        ) as string,
      },
    ]);
  });

  test('refuses raw HTML', () => {
    expect(check('<div>One.</div>')).toMatchObject([
      { file, line: 10, message: 'The component <div> does not exist.' },
    ]);
  });

  test('refuses a component that its line breaks out of its sentence', () => {
    const message = '<Phone> alone on its line breaks its sentence into paragraphs.';
    expect(check('You call\n<Phone />\nnow.')).toMatchObject([{ line: 11, message }]);
    expect(check('<Phone />\nis our number.')).toMatchObject([{ line: 10, message }]);
    expect(check('You call\n<Phone /> now.\n\n<HelpLines />\n\n<WhoLeads session="skills-group" />')).toEqual(
      [],
    );
  });

  test.each([
    ['words that are struck out', 'You may ~~not~~ drive.', 'Words are struck out.'],
    ['a block of code', '```\nWords.\n```', 'A block of code stands in the text.'],
  ])('refuses %s', (_, body, message) => {
    expect(check(body)).toMatchObject([{ line: 10, message }]);
  });

  test('refuses a role that does not exist and names the nearest', () => {
    expect(check('\n<RoleName slug="psychiatrst" />')).toEqual([
      {
        file,
        line: 11,
        message: '<RoleName> slug: The role "psychiatrst" does not exist.',
        remedy: expect.stringContaining('Did you mean "psychiatrist"?') as string,
      },
    ]);
  });

  test('refuses a session that does not exist', () => {
    expect(check('Led by <Leads session="proces-group" />.')).toMatchObject([
      {
        file,
        line: 10,
        message: '<Leads> session: The session "proces-group" does not exist.',
        remedy: expect.stringContaining('Did you mean "process-group"?') as string,
      },
    ]);
  });

  test('refuses a sentence that would name nobody', () => {
    expect(check('Co-led by <CoLeads session="individual-therapy" />.')).toEqual([
      {
        file,
        line: 10,
        message: '<CoLeads> session: In the matrix no role has the part "co-leads" in "individual-therapy".',
        remedy: 'Correct the prop "session".',
      },
    ]);
  });

  test.each([
    ['<RoleName />', '<RoleName> needs the prop "slug".', 'Add slug="…".'],
    [
      '<RoleName slug="psychiatrist" plurl />',
      '<RoleName> has no prop "plurl".',
      'Did you mean "plural"? Allowed: slug, plural, capital, plain.',
    ],
    ['<Phone kind="home" />', '<Phone> has no prop "kind".', 'It takes no props.'],
    [
      '<RoleName slug="psychiatrist" plural="no" />',
      '<RoleName> plural: Write it as a bare word, without a value.',
      'Correct the prop "plural".',
    ],
    [
      '<RoleName slug={"psychiatrist"} />',
      'A prop of <RoleName> is code.',
      'Write props as prop="words", or as a bare word for yes.',
    ],
    [
      '<RoleName {...props} />',
      'A prop of <RoleName> is code.',
      'Write props as prop="words", or as a bare word for yes.',
    ],
    ['<Phone>me</Phone>', '<Phone> takes no text inside.', 'Write <Phone … /> and the text after it.'],
    ['<Steps></Steps>', '<Steps> is empty.', 'Put text between it and </Steps>.'],
  ])('refuses %s', (body, message, remedy) => {
    expect(check(body)).toEqual([{ file, line: 10, message, remedy }]);
  });

  test.each([
    ['code', 'It is {1 + 1}.', 'Code stands in the text.'],
    ['an import', "import fs from 'node:fs'", 'Prose imports and exports nothing.'],
    ['a picture', '![A house](https://example.com/house.png)', 'A picture stands in the text.'],
  ])('refuses %s', (_, body, message) => {
    expect(check(body)).toMatchObject([{ file, line: 10, message }]);
  });
});
