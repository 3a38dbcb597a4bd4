import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMissCounter } from '#lib/search/create-miss-counter.ts';
import { readMisses } from '#lib/search/misses-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'misses-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('keeps a word to itself until it was looked for three times, then counts it in the file', async () => {
  const counter = createMissCounter(folder);
  counter.count(['guitar', 'zither']);
  counter.count(['guitar']);
  await counter.flush();
  expect(await readMisses(folder)).toEqual({});
  counter.count(['guitar']);
  await counter.flush();
  expect(await readMisses(folder)).toEqual({ guitar: 3 });
  counter.count(['guitar']);
  await counter.close();
  expect(await readMisses(folder)).toEqual({ guitar: 4 });
});

test('writes words by the alphabet and nothing of when or who, for its owner alone', async () => {
  const counter = createMissCounter(folder);
  for (const word of ['zither', 'guitar', 'zither', 'guitar', 'zither', 'guitar']) counter.count([word]);
  await counter.close();
  const path = join(folder, 'search-misses.json');
  expect(await readFile(path, 'utf8')).toBe('{\n "guitar": 3,\n "zither": 3\n}\n');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('takes no more than two thousand different words into memory', async () => {
  const counter = createMissCounter(folder);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const wordOf = (n: number) =>
    `${letters[n % 26] ?? ''}${letters[Math.floor(n / 26) % 26] ?? ''}${letters[Math.floor(n / 676)] ?? ''}`;
  for (let round = 0; round < 3; round += 1) {
    counter.count(Array.from({ length: 2_500 }, (_, number) => wordOf(number)));
  }
  await counter.close();
  expect(Object.keys(await readMisses(folder))).toHaveLength(2_000);
});

test('lets the site end when the counts cannot be written', async () => {
  const counter = createMissCounter('/dev/null/nowhere');
  counter.count(['guitar']);
  counter.count(['guitar']);
  counter.count(['guitar']);
  await expect(counter.close()).resolves.toBeUndefined();
});
