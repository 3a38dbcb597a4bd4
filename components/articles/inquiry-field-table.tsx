import { fields, type InquiryField } from '#content/inquiry-form/fields.ts';
import type { Words } from '#content/wording/en/words.ts';

/** What the inquiry form asks, why, and who can read it: from the form's own fields, so that no notice drifts apart. */
export function InquiryFieldTable({ words }: { readonly words: Words['articles']['fields'] }) {
  const list: readonly InquiryField[] = fields;
  return (
    <table>
      <caption className="text-left font-semibold">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.purpose}</th>
        </tr>
      </thead>
      <tbody>
        {list.map(({ name, label, required, purpose, readers }) => (
          <tr key={name}>
            <th scope="row" className="font-normal">
              {label}
              <span className="block text-quiet">
                {typeof required === 'string' ? words[required] : words.sometimes}
              </span>
            </th>
            <td>
              {purpose}
              <span className="block text-quiet">{words.readersOf[readers]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
