import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutFont, cutPictureFont } from '#tools/cut-font.ts';

test('the face in public/ is what `npm run font:cut` cuts today, and the stylesheet names it', async () => {
  const { name, bytes } = await cutFont();
  expect(readdirSync('public/fonts').filter((file) => file.endsWith('.woff2'))).toEqual([name]);
  expect(readFileSync(`public/fonts/${name}`).equals(bytes)).toBe(true);
  expect(readFileSync('app/styles/base.css', 'utf8')).toContain(`/fonts/${name}`);
});

test('the face is at most 30 kB', async () => {
  expect((await cutFont()).bytes.length).toBeLessThanOrEqual(30_000);
});

test('the face of share pictures is cut from the same letters', async () => {
  expect(readFileSync('app/og/[name]/literata-600.ttf').equals(await cutPictureFont())).toBe(true);
});
