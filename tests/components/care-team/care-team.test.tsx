// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { careTeamExamples } from '#components/care-team/care-team.examples.tsx';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole } from '#lib/catalog/get-entry.ts';

afterEach(cleanup);

const role = getRole(catalog, 'peer-support-specialist');

test('a summary says when a role leads nothing', () => {
  const { container } = render(careTeamExamples['role-summary'].empty);
  expect(container.textContent).toContain(words.careTeam.leadsNothing);
});

test('a summary without a list says nothing about leading', () => {
  const { container } = render(careTeamExamples['role-summary'].plain);
  expect(container.textContent).toBe(role.title + role.summary);
});

describe('the page of a role', () => {
  test('lists every limit under the anchor that questions link to', () => {
    const { container } = render(careTeamExamples['role-page'].plain);
    const section = container.querySelector('#may-not')?.closest('section');
    expect([...(section?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual(
      role.mayNot,
    );
  });

  test('has every anchor that it lists', () => {
    const { container } = render(careTeamExamples['role-page'].plain);
    const anchors = [...container.querySelectorAll('nav a[href^="#"]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(anchors.length).toBeGreaterThan(5);
    expect(anchors.filter((anchor) => container.querySelector(String(anchor)) === null)).toEqual([]);
  });

  test('links every session with a part, and none without', () => {
    render(careTeamExamples['role-page'].plain);
    const expected = catalog.sessions
      .filter(({ slug }) => catalog.matrix[slug][role.slug].part !== 'none')
      .map(({ slug }) => `/sessions/${slug}#${role.slug}`);
    const linked = screen
      .getAllByRole('link')
      .map((link) => String(link.getAttribute('href')))
      .filter((href) => href.startsWith('/sessions/'));
    expect(linked.toSorted()).toEqual(expected.toSorted());
  });

  test('spells out every credential and links it to the glossary', () => {
    const { container } = render(careTeamExamples['role-page'].plain);
    for (const { abbreviation, name } of role.credentials) {
      const term = catalog.terms.find((candidate) => candidate.abbreviation === abbreviation);
      const link = screen.getByRole('link', { name: abbreviation });
      expect(link.getAttribute('href')).toBe(`/glossary#${String(term?.id)}`);
      expect(container.textContent).toContain(name);
    }
  });

  test('tells how the role works with each of the other four', () => {
    const { container } = render(careTeamExamples['role-page'].plain);
    const sentences = Object.values(role.worksWith);
    expect(sentences).toHaveLength(4);
    for (const sentence of sentences) expect(container.textContent).toContain(sentence);
  });
});
