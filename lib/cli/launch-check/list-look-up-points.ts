import { licenseKinds, type StateBoards, type StateCode } from '#content/license-boards/schema.ts';
import { contentFiles } from '#lib/catalog/content-files.ts';
import { countLookUps } from '#lib/catalog/count-look-ups.ts';
import { stateName } from '#lib/catalog/state-name.ts';
import type { LaunchPoint } from './launch-point.ts';

const file = contentFiles.licenseBoards;

/** Look-ups that one list alone names or that are missing, by kind of license; and states to be checked again. */
export function listLookUpPoints(boards: readonly StateBoards[], today: string): readonly LaunchPoint[] {
  return [...listDoubtful(boards), ...listStale(boards, today)];
}

function listDoubtful(boards: readonly StateBoards[]): readonly LaunchPoint[] {
  return countLookUps(boards).flatMap(({ kind, unconfirmed, gaps }) => {
    const [first] = [...unconfirmed, ...gaps];
    if (first === undefined) return [];
    const message = `Not yet confirmed: ${sayStates(unconfirmed)}. Without an address: ${sayStates(gaps)}.`;
    const remedy = 'Open each address, then add "own-page" to its foundIn; look for those that are missing.';
    return [{ name: `license/${kind}`, issue: { file, entry: `${first}.${kind}`, message, remedy } }];
  });
}

function sayStates(states: readonly StateCode[]): string {
  return states.length === 0 ? 'none' : `${states.join(', ')} (${String(states.length)})`;
}

function listStale(boards: readonly StateBoards[], today: string): readonly LaunchPoint[] {
  return boards.flatMap((each) => {
    const due = licenseKinds.flatMap((kind) => each[kind].map(({ recheckOn }) => recheckOn)).toSorted()[0];
    if (due === undefined || due >= today) return [];
    return [
      {
        name: `recheck/license/${each.state}`,
        issue: {
          file,
          entry: each.state,
          message: `A look-up of ${stateName(each.state)} was to be checked again on ${due}.`,
          remedy: 'Open it, and give its entry a new checkedOn and recheckOn.',
        },
      },
    ];
  });
}
