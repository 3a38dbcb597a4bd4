import type { Words } from '#content/wording/en/words.ts';
import type { DataFileAddress } from '#lib/pages/data-files/compose-data-file.ts';

type FileTableProps = {
  readonly words: Words['data'];
  /** Sizes in bytes, before compression. */
  readonly files: readonly { readonly address: DataFileAddress; readonly bytes: number }[];
};

/** The files of the data set: where each is, what it holds and how large it is. */
export function FileTable({ words, files }: FileTableProps) {
  return (
    <table role="table" className="stacked">
      <thead role="rowgroup">
        <tr role="row">
          {[words.address, words.holds, words.size].map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {files.map(({ address, bytes }) => (
          <tr key={address} role="row">
            <th role="rowheader" scope="row" className="font-normal">
              <a className="inline-block py-px" href={address}>
                {address}
              </a>
            </th>
            <td role="cell" data-label={words.holds}>
              {words.files[address]}
            </td>
            <td role="cell" data-label={words.size}>
              {words.kilobytes(Math.ceil(bytes / 1000))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
