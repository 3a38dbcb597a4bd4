import type { Words } from '#content/wording/en/words.ts';
import { matrixFields } from '#lib/pages/data-files/matrix-row.ts';

/** What each column of matrix.csv means, in the order of the file. */
export function FieldTable({ words }: { readonly words: Words['data'] }) {
  return (
    <table role="table" className="stacked">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.column}
          </th>
          <th role="columnheader" scope="col">
            {words.meaning}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matrixFields.map((field) => (
          <tr key={field} role="row">
            <th role="rowheader" scope="row">
              {field}
            </th>
            <td role="cell" data-label={words.meaning}>
              {words.fields[field]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
