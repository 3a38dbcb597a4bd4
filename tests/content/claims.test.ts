import { expect, test } from 'vitest';
import { z } from 'zod';
import { roleNames } from '#content/claims/role-names.ts';
import {
  actVerbSchema,
  ownershipSchema,
  predicateSchema,
  roleNameSchema,
  sessionNameSchema,
  sessionSetsSchema,
  sharedHeadSchema,
  smallWordsSchema,
} from '#content/claims/schema.ts';
import { sessionNames, sessionsOfSet, sharedHeads } from '#content/claims/session-names.ts';
import { smallWords } from '#content/claims/small-words.ts';
import { actVerbs, ownership, ownershipVerbs, predicates } from '#content/claims/verbs.ts';

test.each([
  ['role names', z.array(roleNameSchema), roleNames],
  ['session names', z.array(sessionNameSchema), sessionNames],
  ['shared heads', z.array(sharedHeadSchema), sharedHeads],
  ['sets of sessions', sessionSetsSchema, sessionsOfSet],
  ['verbs', z.array(actVerbSchema), actVerbs],
  ['predicates', z.array(predicateSchema), predicates],
  ['words of ownership', ownershipSchema, [...ownership, ...ownershipVerbs]],
  ['small words', smallWordsSchema, smallWords],
])('the %s follow their schema', (_, schema, words) => {
  expect(z.prettifyError(schema.safeParse(words).error ?? new z.ZodError([]))).toBe('');
});

test('no name of a session is also the name of another', () => {
  const names = sessionNames.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
