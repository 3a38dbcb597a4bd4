import type { Words } from '#content/wording/en/words.ts';

type SheetDownloadProps = {
  readonly words: Words['questionSheets'];
  readonly href: string;
  readonly pages: number;
  /** Size in bytes. */
  readonly size: number;
};

/** Leads to a sheet's PDF, with its pages and size; paper does without it. */
export function SheetDownload({ words, href, pages, size }: SheetDownloadProps) {
  return (
    <p className="no-print">
      <a className="tap" type="application/pdf" href={href}>
        {words.download(pages, Math.ceil(size / 1000))}
      </a>
    </p>
  );
}
