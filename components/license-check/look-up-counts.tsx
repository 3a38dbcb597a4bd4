import type { Words } from '#content/wording/en/words.ts';
import type { LookUpCount } from '#lib/catalog/count-look-ups.ts';

type LookUpCountsProps = { readonly words: Words['licenseCheck']; readonly counts: readonly LookUpCount[] };

/** In how many states we name a look-up, by kind of work, how many of these are doubtful, and how many have none. */
export function LookUpCounts({ words, counts }: LookUpCountsProps) {
  if (counts.length === 0) return null;
  return (
    <dl className="max-w-measure">
      {counts.map(({ kind, confirmed, unconfirmed, gaps }) => (
        <div key={kind}>
          <dt>{words.kinds.names[kind]}</dt>
          <dd>
            {words.sure.count({
              named: confirmed.length + unconfirmed.length,
              unconfirmed: unconfirmed.length,
              without: gaps.length,
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
