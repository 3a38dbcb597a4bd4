import { expect, test } from 'vitest';
import type { LaunchPoint } from '#lib/cli/launch-check/launch-point.ts';
import { printPoints } from '#lib/cli/launch-check/print-points.ts';
import { waivePoints } from '#lib/cli/launch-check/waive-points.ts';

function aPoint(name: string): LaunchPoint {
  return { name, issue: { file: 'content/a.ts', message: 'It is made up.', remedy: 'Replace it.' } };
}

const points = ['review/privacy', 'fact/week', 'fact/day', 'source/guide'].map(aPoint);
const today = '2026-11-25';

function aWaiver(changes: object = {}) {
  const reason = 'The owner decided that this can wait.';
  return { name: 'review/privacy', reason, waivedOn: '2026-11-24', ...changes };
}

function judge(...waivers: readonly unknown[]) {
  const { left, waived } = waivePoints(points, waivers, today);
  return { left: left.map(({ name }) => name), waived: waived.map(({ point }) => point.name), issues: left };
}

test('takes out the point that is named, and no other', () => {
  expect(judge(aWaiver())).toMatchObject({
    left: ['fact/week', 'fact/day', 'source/guide'],
    waived: ['review/privacy'],
  });
});

test('takes out all facts, or all sources, with a star', () => {
  expect(judge(aWaiver({ name: 'fact/*' }), aWaiver({ name: 'source/*' }))).toMatchObject({
    left: ['review/privacy'],
    waived: ['fact/week', 'fact/day', 'source/guide'],
  });
});

test.each([
  ['a star for reviews', { name: 'review/*' }, 'only fact/* and source/* stand for several'],
  ['a star in the middle of a name', { name: 'fact/we*' }, 'It is no name of a point'],
  ['a reason of a few words', { reason: 'Because.' }, 'The reason is shorter than 20 characters'],
  ['no day', { waivedOn: undefined }, 'waivedOn'],
  ['an end before its beginning', { until: '2026-11-01' }, 'It is earlier than waivedOn'],
  ['a field that does not exist', { who: 'the owner' }, 'who'],
])('refuses a waiver with %s, and leaves the point', (_, changes, message) => {
  const { left, issues } = judge(aWaiver(changes));
  expect(left).toEqual([...points.map(({ name }) => name), 'waiver/1']);
  expect(issues.at(-1)?.issue.message).toContain(message);
});

test('holds a waiver until its last day', () => {
  expect(judge(aWaiver({ until: today })).waived).toEqual(['review/privacy']);
  const { left, issues } = judge(aWaiver({ until: '2026-11-24' }));
  expect(left).toContain('review/privacy');
  expect(issues.at(-1)).toMatchObject({
    name: 'waiver/review/privacy',
    issue: { message: 'The waiver "review/privacy" held until 2026-11-24.' },
  });
});

test('counts a waiver that meets nothing, or stands there twice, as a fault', () => {
  expect(judge(aWaiver({ name: 'review/terms' })).left).toContain('waiver/review/terms');
  expect(judge(aWaiver(), aWaiver())).toMatchObject({
    left: ['fact/week', 'fact/day', 'source/guide', 'waiver/review/privacy'],
    waived: ['review/privacy'],
  });
});

test('prints groups with counts and names, then what is waived and why', () => {
  const waived = waivePoints(points, [aWaiver()], today);
  expect(printPoints(waived, (issue) => ({ ...issue, line: 7 }))).toBe(
    [
      'Facts not yet confirmed: 2',
      '  content/a.ts:7  fact/week: It is made up. Replace it.',
      '  content/a.ts:7  fact/day: It is made up. Replace it.',
      '',
      'Sources not yet confirmed: 1',
      '  content/a.ts:7  source/guide: It is made up. Replace it.',
      '',
      'Waived: 1',
      '  review/privacy: The owner decided that this can wait.',
      '',
      '3 left before going live',
    ].join('\n'),
  );
});

test('says that nothing is left when everything is waived', () => {
  const all = [aWaiver(), aWaiver({ name: 'fact/*' }), aWaiver({ name: 'source/*' })];
  expect(printPoints(waivePoints(points, all, today), (issue) => issue)).toMatch(/nothing is left\.$/);
});
