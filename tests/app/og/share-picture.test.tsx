import { ImageResponse } from 'next/og';
import { expect, test } from 'vitest';
import { SharePicture } from '#app/og/[name]/share-picture.tsx';
import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';
import type { ThreadParts } from '#lib/look/draw-threads.ts';
import { schemes } from '#tokens';
import { shareImageSize } from '#lib/pages/share-image.ts';

/** Width and height stand at fixed places in a PNG's first chunk. */
function readSize(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Only this role leads. */
function partsOf(leader: RoleSlug): ThreadParts {
  const parts = roleSlugs.map((role) => [role, role === leader ? 'leads' : 'supports'] as const);
  return Object.fromEntries(parts) as ThreadParts;
}

async function draw(picture: React.ReactElement): Promise<Buffer> {
  return Buffer.from(await new ImageResponse(picture, shareImageSize).arrayBuffer());
}

test('is drawn as a PNG of the announced size without asking any host', async () => {
  const png = await draw(
    <SharePicture
      palette={schemes.light}
      title="Psychiatrist: training"
      providerName="Harbor"
      parts={partsOf('psychiatrist')}
    />,
  );
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(readSize(png)).toEqual(shareImageSize);
});

test('differs from role to role, so that previews can be told apart', async () => {
  const title = 'One title';
  const pictures = await Promise.all([
    draw(
      <SharePicture
        palette={schemes.light}
        title={title}
        providerName="Harbor"
        parts={partsOf('psychiatrist')}
      />,
    ),
    draw(
      <SharePicture
        palette={schemes.light}
        title={title}
        providerName="Harbor"
        parts={partsOf('family-therapist')}
      />,
    ),
  ]);
  expect(pictures[0].equals(pictures[1])).toBe(false);
});
