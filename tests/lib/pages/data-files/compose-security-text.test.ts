import { expect, test } from 'vitest';
import { composeSecurityText } from '#lib/pages/data-files/compose-security-text.ts';

test('names a mail address, a day a year after the last check, and its own address', () => {
  const text = composeSecurityText(
    { email: 'hello@harbor.example', checkedOn: '2026-11-24' },
    'https://harbor.example',
  );
  expect(text).toBe(
    [
      'Contact: mailto:hello@harbor.example',
      'Expires: 2027-11-24T00:00:00.000Z',
      'Preferred-Languages: en',
      'Canonical: https://harbor.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
