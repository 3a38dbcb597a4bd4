import { nationalLookUps } from '#content/license-boards/national.ts';
import type { LookUp, LookUpGap } from '#content/license-boards/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { isGap } from '#lib/catalog/is-gap.ts';
import { lookUpCertainty } from '#lib/catalog/look-up-certainty.ts';

type LookUpEntryProps = { readonly words: Words['licenseCheck']; readonly entry: LookUp | LookUpGap };

/** One board as a link, with whom it lists and what to know; or a gap with where to start instead. */
export function LookUpEntry({ words, entry }: LookUpEntryProps) {
  if (isGap(entry)) {
    const { text, url } = findStart(entry.startAt);
    return (
      <dd>
        {entry.missing} {words.region.startAt} <a href={url}>{text}</a>.
      </dd>
    );
  }
  const { board, url, lists, note } = entry;
  const said = [
    ...(lists === undefined ? [] : [`${lists}.`]),
    ...(note === undefined ? [] : [note]),
    ...(lookUpCertainty(entry) === 'unconfirmed' ? [words.region.notConfirmed] : []),
  ].join(' ');
  return (
    <dd>
      <a href={url}>{board}</a>.{said !== '' && <span className="small text-quiet"> {said}</span>}
    </dd>
  );
}

function findStart(startAt: LookUpGap['startAt']): { readonly text: string; readonly url: string } {
  if (typeof startAt !== 'string') return { text: startAt.board, url: startAt.url };
  const known = nationalLookUps.find(({ id }) => id === startAt);
  if (known === undefined) throw new Error(`content/license-boards/national.ts has no ${startAt}.`);
  return { text: known.inSentence, url: known.url };
}
