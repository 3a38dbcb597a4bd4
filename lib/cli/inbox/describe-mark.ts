import type { Mark } from '#lib/inquiries/inquiry.ts';

const reasons: Readonly<Record<Mark, string>> = {
  'trap-filled': 'a field that people do not see is filled in, by a robot or by a browser that fills in all',
  'unusual-email': 'the email address has an unusual form: it may be mistyped',
  'unusual-phone': 'the phone number does not have 10 or 11 digits: it may be mistyped, or foreign',
  'many-links': 'the message holds more than two links',
  'second-look:client': 'it may describe a client; the sender was asked and sent it so',
  'second-look:social-security': 'it may hold a social security number; the sender was asked and sent it so',
  'second-look:birth-date': 'it may hold a date of birth; the sender was asked and sent it so',
  'second-look:diagnosis-code': 'it may hold a diagnosis code; the sender was asked and sent it so',
  'second-look:dose': 'it may hold a dose; the sender was asked and sent it so',
};

/** Why staff may want to look twice, in words; a mark of a newer version by its name. */
export function describeMark(mark: string): string {
  return Object.hasOwn(reasons, mark) ? reasons[mark as Mark] : mark;
}
