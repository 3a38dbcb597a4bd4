import { describe, expect, test } from 'vitest';
import { describeHours } from '#components/layout/describe-hours.ts';

const timeZone = 'America/New_York';
const weekday = { opens: '09:00', closes: '18:00' } as const;
/** Intl puts thin and non-breaking spaces between its parts. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

describe('describeHours', () => {
  test('joins days in a row that have the same hours', () => {
    const hours = [
      { day: 'Monday', ...weekday },
      { day: 'Tuesday', ...weekday },
      { day: 'Wednesday', ...weekday },
    ] as const;
    expect(plain(describeHours({ hours, timeZone }))).toBe('Monday – Wednesday, 9 AM – 6 PM Eastern Time');
  });

  test('keeps days apart that do not follow each other', () => {
    const hours = [
      { day: 'Monday', ...weekday },
      { day: 'Wednesday', ...weekday },
    ] as const;
    expect(plain(describeHours({ hours, timeZone }))).toBe(
      'Monday, 9 AM – 6 PM; Wednesday, 9 AM – 6 PM Eastern Time',
    );
  });

  test('keeps days apart that have other hours', () => {
    const hours = [
      { day: 'Monday', ...weekday },
      { day: 'Tuesday', opens: '09:30', closes: '12:00' },
    ] as const;
    expect(plain(describeHours({ hours, timeZone }))).toBe(
      'Monday, 9 AM – 6 PM; Tuesday, 9:30 AM – 12:00 PM Eastern Time',
    );
  });

  test.each([
    { opens: '10:00', closes: '18:00', shown: '10 AM – 6 PM' },
    { opens: '09:00', closes: '17:00', shown: '9 AM – 5 PM' },
  ])('keeps a day apart that differs only in $shown', ({ opens, closes, shown }) => {
    const hours = [
      { day: 'Monday', ...weekday },
      { day: 'Tuesday', opens, closes },
    ] as const;
    expect(plain(describeHours({ hours, timeZone }))).toContain(`Tuesday, ${shown}`);
  });

  test('refuses a time zone that does not exist', () => {
    const hours = [{ day: 'Monday', ...weekday }] as const;
    expect(() => describeHours({ hours, timeZone: 'America/Nowhere' })).toThrow(RangeError);
  });
});
