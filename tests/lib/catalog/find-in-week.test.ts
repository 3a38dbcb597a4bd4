import { expect, test } from 'vitest';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import { findInWeek } from '#lib/catalog/find-in-week.ts';

test('finds what comes before and after a session, also on another day', () => {
  expect(findInWeek(sampleWeek, 'individual-therapy')).toEqual([
    {
      day: 'Tuesday',
      previous: { day: 'Monday', session: 'relapse-prevention-group', minutes: 90 },
      next: { day: 'Wednesday', session: 'skills-group', minutes: 90 },
    },
  ]);
});

test('finds each time of a session that is held twice', () => {
  expect(findInWeek(sampleWeek, 'relapse-prevention-group').map(({ day }) => day)).toEqual([
    'Monday',
    'Friday',
  ]);
});

test('has nothing before what opens the week, and nothing after what closes it', () => {
  expect(findInWeek(sampleWeek, 'process-group')[0]?.previous).toBeUndefined();
  expect(findInWeek(sampleWeek, 'peer-support-group')[0]?.next).toBeUndefined();
});

test('finds nothing of a session that the week does not hold', () => {
  expect(findInWeek(sampleWeek, 'safety-check')).toEqual([]);
});
