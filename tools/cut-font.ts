// `npm run font:cut`: cuts Literata to the site's letters: the variable face for pages, under the hash of its bytes,
// and two still weights for share pictures and printable sheets, whose writers embed neither WOFF2 nor variable faces.
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

/** Where the TrueType faces of one weight lie: that of headings beside the share pictures, that of text beside the sheets. */
export const stillFaces = [
  { path: 'app/og/[name]/literata-600.ttf', weight: weights.max },
  { path: 'app/questions-to-ask/[name]/literata-400.ttf', weight: weights.min },
] as const;

/** One weight as a TrueType face. */
export function cutStillFont(weight: number): Promise<Buffer> {
  return subsetFont(readFileSync(source), letters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../public/fonts');
  const { name, bytes } = await cutFont();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((file) => file.endsWith('.woff2'))) rmSync(join(folder, old));
  writeFileSync(join(folder, name), bytes);
  for (const { path, weight } of stillFaces) {
    writeFileSync(join(import.meta.dirname, '..', path), await cutStillFont(weight));
  }
  console.log(`public/fonts/${name}: ${String(bytes.length)} bytes. Name it in app/styles/base.css.`);
}
