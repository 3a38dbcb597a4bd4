// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { JourneyDrawing } from '#components/drawings/journey-drawing.tsx';
import { RoleShare } from '#components/drawings/role-share.tsx';
import { TeamDrawing } from '#components/drawings/team-drawing.tsx';
import { WeekDrawing } from '#components/drawings/week-drawing.tsx';
import { journey } from '#content/sessions/journey.ts';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import type { Part, SessionSlug } from '#content/sessions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getRole } from '#lib/catalog/get-entry.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';

afterEach(cleanup);

const week = planSampleWeek(sampleWeek, catalog.provider);
const psychiatrist = getRole(catalog, 'psychiatrist');

/** The catalog in which the psychiatrist takes another part in a session. */
function withPart(session: SessionSlug, part: Part): Catalog {
  const row = catalog.matrix[session];
  const changed = { ...row, psychiatrist: { ...row.psychiatrist, part } };
  return { ...catalog, matrix: { ...catalog.matrix, [session]: changed } };
}

test('the week tells every session with its length and who leads it', () => {
  render(<WeekDrawing words={words.drawings} catalog={catalog} week={week} />);
  const drawing = screen.getByRole('img', { name: /sample week of 10 hours 10 minutes/ });
  const text = drawing.querySelector('desc')?.textContent ?? '';
  expect(text).toContain('Thursday: Medication visit, 20 minutes, led by a psychiatrist;');
  expect(text.match(/led by/g)).toHaveLength(sampleWeek.length);
});

test('the minutes drawn under the week add up to its hours', () => {
  const { container } = render(<WeekDrawing words={words.drawings} catalog={catalog} week={week} />);
  const drawn = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
  const minutes = drawn.filter((text) => /^\d+$/.test(text)).map(Number);
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(week.minutes);
});

test('a part changed in the matrix changes the drawing of the week', () => {
  const countKnots = (of: Catalog) => {
    const { container } = render(<WeekDrawing words={words.drawings} catalog={of} week={week} />);
    return container.querySelectorAll('.role-psychiatrist :is(.ring, .disc)').length;
  };
  const before = countKnots(catalog);
  cleanup();
  expect(countKnots(withPart('addiction-education-group', 'none'))).toBe(before - 1);
});

test("a role's share counts the hours of each part", () => {
  render(<RoleShare words={words.drawings} catalog={catalog} role={psychiatrist} week={week} />);
  expect(screen.getByRole('img', { name: 'Psychiatrist: share of the sample week' })).toBeDefined();
  expect(
    screen.getByText(/^Of a sample week of 10 hours 10 minutes, this role leads 20 minutes/),
  ).toBeDefined();
});

test("a role's share follows the matrix", () => {
  const changed = withPart('medication-visit', 'supports');
  render(<RoleShare words={words.drawings} catalog={changed} role={psychiatrist} week={week} />);
  expect(screen.getByText(/this role supports 1 hour 20 minutes\./)).toBeDefined();
});

test('the team names every role and how many kinds of session it leads', () => {
  render(<TeamDrawing words={words.drawings} catalog={catalog} />);
  const text = screen
    .getByRole('img', { name: 'The care team around you' })
    .querySelector('desc')?.textContent;
  for (const { title } of catalog.roles) expect(text).toContain(title);
  expect(text).toContain('Peer support specialist, leads 1 kind of session');
});

test('each stage of the way says in words who leads and who else is there', () => {
  render(<JourneyDrawing words={words.drawings} catalog={catalog} journey={journey} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(journey.length);
  expect(screen.getByText('None of the five roles yet.')).toBeDefined();
  expect(
    screen.getByText(/^Led by an addiction counselor\. Also there: a licensed therapist,/),
  ).toBeDefined();
});
