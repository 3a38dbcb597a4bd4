// `npm run font:cut`: cuts Literata to the site's letters: the variable face for pages, under the hash of its bytes,
// and one still weight for share pictures, whose renderer reads neither WOFF2 nor variable faces.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { letters, weights } from '#lib/look/letters.ts';

const source = fileURLToPath(
  import.meta.resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'),
);

/** The cut font, and the name it is served under. */
export async function cutFont(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const bytes = await subsetFont(readFileSync(source), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { name: `literata-${hash}.woff2`, bytes };
}

/** The weight of headings as a TrueType face for share pictures. */
export function cutPictureFont(): Promise<Buffer> {
  return subsetFont(readFileSync(source), letters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weights.max },
  });
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../public/fonts');
  const { name, bytes } = await cutFont();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((file) => file.endsWith('.woff2'))) rmSync(join(folder, old));
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(import.meta.dirname, '../app/og/[name]/literata-600.ttf'), await cutPictureFont());
  console.log(`public/fonts/${name}: ${String(bytes.length)} bytes. Name it in app/styles/base.css.`);
}
