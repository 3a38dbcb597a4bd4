// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { homeExamples } from '#components/home/home.examples.tsx';
import { sampleWeek } from '#content/sessions/sample-week.ts';

afterEach(cleanup);

test('three doors lead to the team, the week and the form, and links to each audience’s page', () => {
  render(homeExamples['front-doors'].plain);
  const doors = screen.getAllByRole('link');
  expect(doors.map((door) => door.getAttribute('href'))).toEqual([
    ...['/care-team', '/sessions', '/contact'],
    ...['/for/clients', '/for/families', '/for/professionals'],
  ]);
  expect(doors[1]?.textContent).toContain('9 hours or more');
});

test('the sample week shows every session on its day, and no other', () => {
  render(homeExamples['week-list'].plain);
  const shown = screen.getAllByRole('heading', { level: 3 }).flatMap((day) => {
    const entry = day.closest('li');
    if (entry === null) throw new Error('A day stands outside the list.');
    return within(entry)
      .getAllByRole('link')
      .map((link) => [day.textContent, link.getAttribute('href')]);
  });
  expect(shown).toEqual(sampleWeek.map(({ day, session }) => [day, `/sessions/${session}`]));
});

test('the sample week states the sum of its own minutes', () => {
  const { container } = render(homeExamples['sample-week'].plain);
  const minutes = sampleWeek.reduce((sum, session) => sum + session.minutes, 0);
  expect(container.textContent).toContain(
    `${String(Math.floor(minutes / 60))} hours ${String(minutes % 60)} minutes`,
  );
});

test('a session that two roles may lead names both', () => {
  render(homeExamples['week-list'].plain);
  const [session] = screen.getAllByRole('link', { name: 'Relapse-prevention group' });
  expect(session?.closest('li')?.textContent).toContain('a licensed therapist or an addiction counselor');
});
