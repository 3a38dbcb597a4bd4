import type { StateCode } from '#content/license-boards/schema.ts';
import { stateName } from '#lib/catalog/state-name.ts';
import { stateAddress, stateAnchor } from '#lib/pages/license-address.ts';

type StateIndexProps = {
  readonly states: readonly StateCode[];
  /** True where each entry carries the state's id, so that `/check-a-license#ohio` leads to its line. */
  readonly anchors?: boolean;
  readonly link: (address: string) => string;
};

/** States as links to their look-ups, side by side as far as they fit. */
export function StateIndex({ states, anchors = false, link }: StateIndexProps) {
  return (
    <ul role="list" className="flex flex-wrap gap-x-6 max-w-measure">
      {states.map((state) => (
        <li key={state} className="my-0">
          <a
            className="tap scroll-mt-16"
            href={link(stateAddress(state))}
            {...(anchors && { id: stateAnchor(state) })}
          >
            {stateName(state)}
          </a>
        </li>
      ))}
    </ul>
  );
}
