import type { Words } from '#content/wording/en/words.ts';

type MatrixDownloadsProps = {
  readonly words: Words['data'];
  readonly files: readonly { readonly address: string; readonly format: string; readonly bytes: number }[];
  /** How many cells the table has. */
  readonly rows: number;
  readonly link: (address: string) => string;
};

/** The table of sessions as files, each link with its format and size, and the way to what the columns mean. */
export function MatrixDownloads({ words, files, rows, link }: MatrixDownloadsProps) {
  return (
    <section aria-labelledby="download" className="no-print">
      <h2 id="download">{words.download}</h2>
      <ul role="list" className="flex flex-wrap gap-x-6">
        {files.map(({ address, format, bytes }) => (
          <li key={address} className="mt-0">
            <a className="tap" href={address}>
              {words.link(format, rows, words.kilobytes(Math.ceil(bytes / 1000)))}
            </a>
          </li>
        ))}
        <li className="mt-0">
          <a className="tap" href={link('/data')}>
            {words.about}
          </a>
        </li>
      </ul>
    </section>
  );
}
