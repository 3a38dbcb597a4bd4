import type { ProviderInput } from './schema.ts';

/**
 * The clinic. This is a made-up example: replace every value, set isExample to false, and run
 * `npm run launch:check` to see what is still missing before going live.
 */
export const provider = {
  isExample: true,
  name: 'Sample Harbor Virtual IOP',
  shortName: 'Sample Harbor',
  phone: { number: '+12025550142', shown: '(202) 555-0142' },
  email: 'hello@sample-harbor.example',
  hours: [
    { day: 'Monday', opens: '09:00', closes: '18:00' },
    { day: 'Tuesday', opens: '09:00', closes: '18:00' },
    { day: 'Wednesday', opens: '09:00', closes: '18:00' },
    { day: 'Thursday', opens: '09:00', closes: '18:00' },
    { day: 'Friday', opens: '09:00', closes: '18:00' },
  ],
  timeZone: 'America/New_York',
  statesServed: ['MD', 'PA', 'VA'],
  languages: ['English'],
  weeklyHours: { min: 9, max: 12 },
  answerWithinBusinessDays: 1,
  retentionDays: { open: 90, answered: 30, closed: 30, spam: 14, backups: 30 },
  reviewPolicy: { monthsBetween: 12, hideAfterDays: 60, stopAfterDays: 180 },
  colors: null,
  licenses: [],
  complianceContact: 'Privacy and civil rights coordinator',
  dataLicense: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    sentence:
      'You may copy, share and change the facts about roles and sessions if you say where they come from. They are general information, not medical advice.',
    confirmedOn: null,
  },
  checkedOn: '2026-11-24',
} as const satisfies ProviderInput;
