import { expect, test } from 'vitest';
import type { StateBoards } from '#content/license-boards/schema.ts';
import { checkBoardDates } from '#lib/cli/check-board-dates.ts';
import { listLookUpPoints } from '#lib/cli/launch-check/list-look-up-points.ts';
import { reportLookUps } from '#lib/cli/report-look-ups.ts';

const days = { checkedOn: '2026-11-25', recheckOn: '2027-05-25' };
const sure = { board: 'Board', url: 'https://board.ohio.gov/', foundIn: ['own-page' as const], ...days };
const doubtful = { ...sure, foundIn: ['state-map' as const] };
const gap = { missing: 'No list confirmed here.', startAt: 'ic-rc' as const, ...days };
const file = 'content/license-boards/boards.ts';

function aState(changes: Partial<StateBoards> = {}): StateBoards {
  return {
    state: 'OH',
    doctors: [sure],
    therapists: [sure],
    'addiction-counselors': [sure],
    'peer-specialists': [sure],
    ...changes,
  };
}

test('finds nothing where every look-up is confirmed and not yet due', () => {
  expect(listLookUpPoints([aState()], '2027-05-25')).toEqual([]);
});

test('counts what one list alone names and what has no address, once for each kind', () => {
  const points = listLookUpPoints(
    [aState({ doctors: [doubtful] }), aState({ state: 'TX', doctors: [gap] }), aState({ state: 'UT' })],
    '2026-11-25',
  );
  expect(points).toMatchObject([
    {
      name: 'license/doctors',
      issue: {
        file,
        entry: 'OH.doctors',
        message: 'Not yet confirmed: OH (1). Without an address: TX (1).',
      },
    },
  ]);
});

test('names a state from the day after one of its entries, or gaps, was to be checked again', () => {
  const state = aState({ therapists: [sure, { ...gap, recheckOn: '2027-01-31' }] });
  expect(listLookUpPoints([state], '2027-01-31')).toEqual([]);
  expect(listLookUpPoints([state], '2027-02-01')).toMatchObject([
    {
      name: 'recheck/license/OH',
      issue: { file, message: 'A look-up of Ohio was to be checked again on 2027-01-31.' },
    },
  ]);
});

test('reports how many states have a look-up, how many are doubtful, and which have none', () => {
  const [doctors, therapists] = reportLookUps([
    aState({ doctors: [doubtful] }),
    aState({ state: 'TX', doctors: [gap] }),
  ]);
  expect(doctors).toBe('Look-ups of doctors: 1 of 2 states, 1 of them not yet confirmed; without: TX.');
  expect(therapists).toBe(
    'Look-ups of therapists: 2 of 2 states, 0 of them not yet confirmed; none without.',
  );
});

test('refuses a check on a day that is still to come', () => {
  const early = aState({ doctors: [{ ...sure, checkedOn: '2026-11-26' }] });
  expect(checkBoardDates([early], '2026-11-26')).toEqual([]);
  expect(checkBoardDates([early], '2026-11-25')).toMatchObject([{ file, entry: 'OH.doctors' }]);
});
