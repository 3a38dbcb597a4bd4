import { fields, type FormField } from '#content/inquiry-form/fields.ts';
import type { Words } from '#content/wording/en/words.ts';

/** What the inquiry form asks and why, from the form's own fields, so that notice and form cannot drift apart. */
export function InquiryFieldTable({ words }: { readonly words: Words['articles']['fields'] }) {
  const list: readonly FormField[] = fields;
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
        {list.map(({ name, label, required, purpose }) => (
          <tr key={name}>
            <th scope="row" className="font-normal">
              {label}
              <span className="block text-quiet">
                {typeof required === 'string' ? words[required] : words.sometimes}
              </span>
            </th>
            <td>{purpose}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
