import type { Role } from '#content/roles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { comparisonAddress } from '#lib/pages/comparison-address.ts';

/** Links to comparisons, each named by its roles; nothing when there are none. */
export function ComparisonLinks({
  words,
  comparisons,
  link,
}: {
  readonly words: Words['pages'];
  readonly comparisons: readonly (readonly Role[])[];
  readonly link: (address: string) => string;
}) {
  if (comparisons.length === 0) return null;
  return (
    <ul role="list">
      {comparisons.map((roles) => (
        <li key={comparisonAddress(roles)} className="mt-0">
          <a className="tap" href={link(comparisonAddress(roles))}>
            {words.comparison(roles).name}
          </a>
        </li>
      ))}
    </ul>
  );
}
