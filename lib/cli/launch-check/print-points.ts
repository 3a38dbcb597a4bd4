import { formatIssue, type ContentIssue } from '#lib/content-error.ts';
import type { LaunchPoint } from './launch-point.ts';
import type { WaivedPoints } from './waive-points.ts';

/** What each group is called. */
const titles: Readonly<Record<string, string>> = {
  provider: 'The clinic',
  env: 'Environment',
  page: 'Pages that are missing',
  notice: 'Notices',
  counsel: 'Places for counsel',
  review: 'Reviews',
  fact: 'Facts not yet confirmed',
  source: 'Sources not yet confirmed',
  license: 'Look-ups of licenses not yet confirmed',
  recheck: 'To be checked again',
  waiver: 'Waivers',
};

/** The points by group with counts, then what is waived and why, then the sum. `locate` finds the line of an issue. */
export function printPoints(
  { left, waived }: WaivedPoints,
  locate: (issue: ContentIssue) => ContentIssue,
): string {
  const groups = [...Map.groupBy(left, ({ name }) => groupOf(name))].toSorted(
    ([a], [b]) => rankOf(a) - rankOf(b),
  );
  const blocks = groups.map(([group, points]) =>
    [
      `${titles[group] ?? group}: ${String(points.length)}`,
      ...points.map((point) => print(point, locate)),
    ].join('\n'),
  );
  const excused = waived.map(({ point, waiver }) => `  ${point.name}: ${waiver.reason}`);
  return [
    ...blocks,
    ...(excused.length === 0 ? [] : [[`Waived: ${String(excused.length)}`, ...excused].join('\n')]),
    left.length === 0
      ? 'Ready to go live: nothing is left.'
      : `${String(left.length)} left before going live`,
  ].join('\n\n');
}

/** Its name stands where other checks name the entry. */
function print({ name, issue }: LaunchPoint, locate: (issue: ContentIssue) => ContentIssue): string {
  return `  ${formatIssue({ ...locate(issue), entry: name })}`;
}

function groupOf(name: string): string {
  return name.split('/')[0] ?? name;
}

function rankOf(group: string): number {
  return Object.keys(titles).indexOf(group);
}
