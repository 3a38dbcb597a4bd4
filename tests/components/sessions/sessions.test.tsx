// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { BasisLine } from '#components/sessions/basis-line.tsx';
import { sessionsExamples } from '#components/sessions/sessions.examples.tsx';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';

afterEach(cleanup);

describe('SessionMatrix', () => {
  test('has a column for every role', () => {
    render(sessionsExamples['session-matrix'].plain);
    const [corner, ...roles] = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(corner).toBe(words.sessions.session);
    expect(roles).toEqual(catalog.roles.map(({ title }) => title));
  });

  test('says in each cell the part of that session and role, and links to its reason', () => {
    render(sessionsExamples['session-matrix'].plain);
    for (const session of catalog.sessions) {
      const row = screen.getByRole('rowheader', { name: session.title }).closest('tr');
      if (row === null) throw new Error(`${session.slug} has no row.`);
      const cells = within(row).getAllByRole('cell');
      const shown = cells.map((cell) => within(cell).getByRole('link'));
      expect(shown.map((link) => link.textContent.trim())).toEqual(
        catalog.roles.map(({ slug }) => words.layout.partsShort[catalog.matrix[session.slug][slug].part]),
      );
      expect(shown.map((link) => link.getAttribute('href'))).toEqual(
        catalog.roles.map(({ slug }) => `/sessions/${session.slug}#${slug}`),
      );
    }
  });

  test('keeps the roles of a table when styles change how its rows are drawn', () => {
    const { container } = render(sessionsExamples['session-matrix'].plain);
    const bare = [...container.querySelectorAll('table, thead, tbody, tr, th, td')].filter(
      (element) => !element.hasAttribute('role'),
    );
    expect(bare).toEqual([]);
  });
});

describe('SessionCast', () => {
  const row = catalog.matrix['process-group'];

  test.each(catalog.roles)('tells the part of the $slug under its own anchor', ({ slug }) => {
    const { container } = render(sessionsExamples['session-cast'].plain);
    const entry = container.querySelector(`#${slug}`);
    expect(entry?.textContent).toContain(row[slug].sentence);
    expect(entry?.textContent).toContain(words.layout.parts[row[slug].part]);
  });
});

describe('BasisLine', () => {
  test('says of an inference that a licensed professional has yet to review it', () => {
    const { container } = render(
      <BasisLine words={words.layout.basis} basis={{ kind: 'inference' }} sources={[]} />,
    );
    expect(container.textContent).toMatch(/inference.*licensed professional/);
  });

  test('links a public source to its entry on the page', () => {
    const basis = { kind: 'source', source: 'samhsa-tip-64' } as const;
    render(<BasisLine words={words.layout.basis} basis={basis} sources={catalog.sources} />);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#source-samhsa-tip-64');
  });
});

test('figures that nobody has confirmed say so', () => {
  const { container } = render(sessionsExamples['session-facts'].plain);
  const length = [...container.querySelectorAll('dt')].find(
    ({ textContent }) => textContent === words.sessions.length,
  );
  expect(length?.nextElementSibling?.textContent).toContain('Not yet confirmed');
});

test('the legend explains every mark', () => {
  render(sessionsExamples['part-legend'].plain);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.trim())).toEqual(
    Object.values(words.layout.parts),
  );
});
