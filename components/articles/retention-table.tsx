import { inquiryStatuses } from '#content/inquiry-form/statuses.ts';
import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';

/** When an inquiry is deleted, by what became of it: from the days in the provider's profile that the server goes by. */
export function RetentionTable({
  words,
  retentionDays,
}: {
  readonly words: Words['articles']['retentionTable'];
  readonly retentionDays: Provider['retentionDays'];
}) {
  const rows = [
    ...inquiryStatuses.map((status) => ({
      label: words.statuses[status],
      time: words.times[status](retentionDays[status]),
    })),
    { label: words.withdrawn, time: words.atOnce },
    { label: words.copies, time: words.copiesTime(retentionDays.backups) },
  ];
  return (
    <table>
      <caption className="text-left font-semibold">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.when}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, time }) => (
          <tr key={label}>
            <th scope="row" className="font-normal">
              {label}
            </th>
            <td>{time}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
