import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';

export const dynamic = 'force-static';

/** The icon on a phone's home screen, in pixels. */
const side = 180;

/** public/icon.svg as the PNG that phones ask for. */
export async function GET(): Promise<Response> {
  const svg = await readFile(join(process.cwd(), 'public/icon.svg'));
  const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
  return new ImageResponse(<img src={source} alt="" width={side} height={side} />, {
    width: side,
    height: side,
  });
}
