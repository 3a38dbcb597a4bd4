// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { CellReasons } from '#components/sessions/cell-reasons.tsx';
import { FilterLinks } from '#components/sessions/filter-links.tsx';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';

afterEach(cleanup);

const link = (address: string) => address;
const psychiatristLeads = { role: 'psychiatrist', part: 'leads' } as const;

function renderLinks(chosen: Parameters<typeof FilterLinks>[0]['chosen']): void {
  render(<FilterLinks words={words} catalog={catalog} chosen={chosen} link={link} />);
}

describe('FilterLinks', () => {
  test('is a navigation with a list for each thing to choose', () => {
    renderLinks({});
    const nav = screen.getByRole('navigation', { name: words.filters.label });
    const { role, kind, audience } = words.filters.groups;
    for (const name of [role, kind, audience]) expect(within(nav).getByRole('list', { name })).toBeDefined();
    expect(screen.queryByRole('link', { name: /^Show all/ })).toBeNull();
  });

  test('writes on each link how many sessions it leads to', () => {
    renderLinks(psychiatristLeads);
    expect(screen.getByRole('link', { name: 'Supports (7)' }).getAttribute('href')).toBe(
      '/sessions/filter/psychiatrist/supports',
    );
    expect(screen.getByRole('link', { name: 'Medical (2)' }).getAttribute('href')).toBe(
      '/sessions/filter/psychiatrist/leads/medical',
    );
  });

  test('shows what would leave nothing as text', () => {
    renderLinks(psychiatristLeads);
    expect(screen.queryByRole('link', { name: 'Groups (0)' })).toBeNull();
    expect(screen.getByText('Groups (0)')).toBeDefined();
  });

  test('marks what is chosen, and leads back from it', () => {
    renderLinks(psychiatristLeads);
    const current = screen.getAllByRole('link', { current: 'page' }).map(({ textContent }) => textContent);
    expect(current).toEqual(['Psychiatrist (2)', 'Leads (2)']);
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Any part (11)')).toBe('/sessions/filter/psychiatrist');
    expect(href('Anyone on the team (21)')).toBe('/sessions');
    expect(href('Show all 21 sessions')).toBe('/sessions');
  });
});

describe('CellReasons', () => {
  const role = 'psychiatrist';
  const sessions = listSessionsWithPart(catalog, role, 'supports');

  test('tells part, sentence, basis and how sure it is, with the way to the cell', () => {
    render(<CellReasons words={words} catalog={catalog} sessions={sessions} role={role} link={link} />);
    const entries = screen.getAllByRole('listitem');
    expect(entries).toHaveLength(sessions.length);
    for (const [index, { slug }] of sessions.entries()) {
      const { sentence, basis } = catalog.matrix[slug].psychiatrist;
      const text = entries[index]?.textContent ?? '';
      expect(text).toContain(words.layout.parts.supports);
      expect(text).toContain(sentence);
      if (basis.kind === 'inference') expect(text).toContain(words.layout.basis.inference);
      else
        expect(text).toMatch(/(?:Read in the source itself|Known to us through|Not yet confirmed)[^.]*\.$/);
    }
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(
      sessions.map(({ slug }) => `/sessions/${slug}#psychiatrist`),
    );
  });
});
