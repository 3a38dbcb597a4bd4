import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { sessionSchema } from '#content/sessions/schema.ts';
import { sessions } from '#content/sessions/sessions.ts';

const repeatable = ['askedOfYou', 'before', 'after', 'ask'] as const;

test('no sentence of a session stands in another one too', () => {
  const all = catalog.sessions.flatMap((session) => [
    session.staysPrivate,
    session.family,
    ...repeatable.flatMap((field) => session[field]),
  ]);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});

test('a question to ask that is no question is refused', () => {
  const wrong = { ...sessions[0], ask: ['Who leads?', 'How many are in it?', 'I would like to know more.'] };
  expect(sessionSchema.safeParse(wrong).error?.issues.map(({ path }) => path.join('.'))).toEqual(['ask.2']);
});
