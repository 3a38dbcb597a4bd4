import { ImageResponse } from 'next/og';
import { drawIcon, toDataAddress } from '#lib/look/draw-threads.ts';
import { schemes } from '#tokens';

export const dynamic = 'force-static';

/** The icon on a phone's home screen, in pixels. */
const side = 180;

/** The icon as the PNG that phones ask for. They round its corners themselves and fill clear ones with black. */
export function GET(): Response {
  return new ImageResponse(
    <img src={toDataAddress(drawIcon(schemes, 0))} alt="" width={side} height={side} />,
    {
      width: side,
      height: side,
    },
  );
}
