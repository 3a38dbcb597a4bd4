import { licenseKinds, type StateBoards } from '#content/license-boards/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { formatDate } from '#components/ui/format-date.ts';
import { stateName } from '#lib/catalog/state-name.ts';
import { stateAnchor } from '#lib/pages/license-address.ts';
import { LookUpEntry } from './look-up-entry.tsx';

type StateLookUpsProps = {
  readonly words: Words['licenseCheck'];
  readonly states: readonly StateBoards[];
  /** Codes of the states where the clinic treats people: they come first, and open. */
  readonly ours: readonly string[];
};

/**
 * The look-ups of each state, folded away. As with answers, the id stands inside, so that a link to a state and a word
 * found in the page open it without any script, and print shows all.
 */
export function StateLookUps({ words, states, ours }: StateLookUpsProps) {
  const isOurs = ({ state }: StateBoards) => ours.includes(state);
  const sorted = [...states.filter(isOurs), ...states.filter((each) => !isOurs(each))];
  return (
    <div className="mt-4 max-w-measure border-t border-rule">
      {sorted.map((each) => (
        <details key={each.state} open={isOurs(each)} className="border-b border-rule">
          <summary>{stateName(each.state)}</summary>
          <div id={stateAnchor(each.state)} className="scroll-mt-16 pb-4">
            {isOurs(each) && <p className="mt-2">{words.region.ours}</p>}
            <dl className="my-0">
              {licenseKinds.map((kind) => (
                <div key={kind}>
                  <dt>{words.kinds.names[kind]}</dt>
                  {each[kind].map((entry, index) => (
                    <LookUpEntry key={index} words={words} entry={entry} />
                  ))}
                </div>
              ))}
            </dl>
            <p className="small my-0 text-quiet">{words.region.checkedOn(formatDate(firstCheck(each)))}</p>
          </div>
        </details>
      ))}
    </div>
  );
}

/** The oldest of the days on which the state's entries were looked for. */
function firstCheck(boards: StateBoards): string {
  const days = licenseKinds.flatMap((kind) => boards[kind].map(({ checkedOn }) => checkedOn));
  return days.toSorted()[0] ?? '';
}
