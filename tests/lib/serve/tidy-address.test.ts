import { expect, test } from 'vitest';
import { tidyAddress } from '#lib/serve/tidy-address.ts';

test.each([
  ['/Care-Team', '/care-team'],
  ['/care_team//Licensed Therapist/', '/care-team/licensed-therapist'],
  ['/faq/', '/faq'],
  ['/faq.html', '/faq'],
  ['/', '/'],
  ['/sessions/index.php', '/sessions'],
  ['/INDEX.HTM', '/'],
  ['//example.org', '/example.org'],
  ['/matrix.csv', '/matrix.csv'],
])('%s is written as %s', (address, tidy) => {
  expect(tidyAddress(address)).toBe(tidy);
});
