import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutFont, cutStillFont, stillFaces } from '#tools/cut-font.ts';

test('the face in public/ is what `npm run font:cut` cuts today, and the stylesheet names it', async () => {
  const { name, bytes } = await cutFont();
  expect(readdirSync('public/fonts').filter((file) => file.endsWith('.woff2'))).toEqual([name]);
  expect(readFileSync(`public/fonts/${name}`).equals(bytes)).toBe(true);
  expect(readFileSync('app/styles/base.css', 'utf8')).toContain(`/fonts/${name}`);
});

test('the face is at most 30 kB', async () => {
  expect((await cutFont()).bytes.length).toBeLessThanOrEqual(30_000);
});

test.each(stillFaces)('$path is cut from the same letters', async ({ path, weight }) => {
  expect(readFileSync(path).equals(await cutStillFont(weight))).toBe(true);
});
