import { drawThreads, toDataAddress, type ThreadParts } from '#lib/look/draw-threads.ts';
import type { Palette } from '#lib/look/palette.ts';

type SharePictureProps = {
  readonly palette: Palette;
  readonly title: string;
  readonly providerName: string;
  /** Said under the name; absent once the clinic is real. */
  readonly mark?: string;
  /** Who takes which part in what the page is about. */
  readonly parts?: ThreadParts;
};

const threads = { width: 1200, height: 170 };

/** What link previews show: the page's title, the clinic, and the threads of the five roles. 1200 by 630 pixels. */
export function SharePicture({ palette, title, providerName, mark, parts }: SharePictureProps) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        background: palette.paper,
        color: palette.ink,
      }}
    >
      <div style={{ display: 'flex', padding: '72px 80px 0', fontSize: titleSize(title), lineHeight: 1.15 }}>
        {title}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', flexDirection: 'column', padding: '0 80px 36px', fontSize: 34 }}>
          <div>{providerName}</div>
          {mark !== undefined && <div style={{ color: palette.quiet, fontSize: 28 }}>{mark}</div>}
        </div>
        <img src={toDataAddress(drawThreads(palette, { ...threads, parts }))} alt="" {...threads} />
        <div style={{ display: 'flex', height: 40 }} />
      </div>
    </div>
  );
}

/** Pixels: the longest titles take three lines, which leave room for the clinic's name only when they are smaller. */
function titleSize(title: string): number {
  return title.length > 48 ? 60 : 72;
}
