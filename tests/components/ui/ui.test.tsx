// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Notice } from '#components/ui/notice.tsx';
import { PartMark } from '#components/ui/part-mark.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { RoleThread } from '#components/ui/role-thread.tsx';
import { SourceList } from '#components/ui/source-list.tsx';
import { uiExamples } from '#components/ui/ui.examples.tsx';
import { TableOfContents } from '#components/ui/table-of-contents.tsx';
import { roleSlugs } from '#content/roles/schema.ts';
import { parts } from '#content/sessions/schema.ts';
import { layout } from '#content/wording/en/layout.ts';

afterEach(cleanup);

describe('ReviewLine', () => {
  const review = {
    reviewer: 'A reviewer',
    license: 'LCSW, Virginia',
    reviewedOn: '2026-11-22',
    nextReviewOn: '2027-11-22',
  };

  test('says that no licensed professional has reviewed the page', () => {
    const { container } = render(<ReviewLine words={layout.review} updatedOn="2026-11-24" />);
    expect(container.textContent).toContain('No licensed professional has reviewed this page yet.');
    expect(container.textContent).toContain('November 24, 2026');
  });

  test('names reviewer and license in place of that sentence once there is one', () => {
    const { container } = render(<ReviewLine words={layout.review} review={{ stage: 'current', review }} />);
    expect(container.textContent).toMatch(/A reviewer, LCSW, Virginia.*November 22, 2026/);
    expect(container.textContent).not.toContain('No licensed professional');
  });

  test('says of a review past due that it is, and leaves its name and date', () => {
    const { container } = render(<ReviewLine words={layout.review} review={{ stage: 'due', review }} />);
    expect(container.textContent).toMatch(
      /A reviewer.*November 22, 2026.*to be reviewed again by November 22, 2027/,
    );
  });

  test('names nobody once the words have changed', () => {
    const { container } = render(<ReviewLine words={layout.review} review={{ stage: 'changed' }} />);
    expect(container.textContent).toBe(
      'This text has changed since it was reviewed. No professional has reviewed this version.',
    );
  });
});

describe('TableOfContents', () => {
  const headings = ['one', 'two', 'three'].map((id) => ({ id, text: `Part ${id}` }));

  test('links every heading of a long page', () => {
    render(<TableOfContents label="On this page" headings={headings} />);
    expect(screen.getByRole('navigation', { name: 'On this page' })).toBeDefined();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#one',
      '#two',
      '#three',
    ]);
  });

  test('leaves a short page alone', () => {
    const { container } = render(<TableOfContents label="On this page" headings={headings.slice(0, 2)} />);
    expect(container.innerHTML).toBe('');
  });
});

describe('SourceList', () => {
  test('links a source that has an address, and only names one that has none', () => {
    render(uiExamples['source-list'].plain);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['A guide to groups']);
  });

  test('gives each entry the id that citations link to', () => {
    const { container } = render(uiExamples['source-list'].plain);
    expect([...container.querySelectorAll('li')].map(({ id }) => id)).toEqual([
      'source-a-guide',
      'source-a-leaflet',
    ]);
  });

  test('says of an unconfirmed source that it is not confirmed', () => {
    const { container } = render(uiExamples['source-list'].plain);
    expect(container.querySelector('#source-a-leaflet')?.textContent).toContain('Not yet confirmed');
  });

  test('draws no heading over an empty list', () => {
    const { container } = render(<SourceList words={layout} sources={[]} />);
    expect(container.innerHTML).toBe('');
  });
});

test('related pages draw no heading over an empty list', () => {
  const { container } = render(<RelatedPages label="Read next" links={[]} />);
  expect(container.innerHTML).toBe('');
});

test('an urgent notice looks different from a plain one', () => {
  const { container } = render(
    <>
      <Notice tone="plain">One</Notice>
      <Notice tone="urgent">Two</Notice>
    </>,
  );
  const [plain, urgent] = [...container.children].map(({ className }) => className);
  expect(plain).not.toBe(urgent);
});

test('every part has a knot of its own, hidden from screen readers', () => {
  const { container } = render(parts.map((part) => <PartMark key={part} part={part} />));
  const knots = [...container.children];
  expect(new Set(knots.map(({ className }) => className)).size).toBe(parts.length);
  expect(knots.every((knot) => knot.getAttribute('aria-hidden') === 'true')).toBe(true);
});

test('every role has a stitch of its own, so that color is never alone', () => {
  const { container } = render(roleSlugs.map((role) => <RoleThread key={role} role={role} />));
  const drawings = [...container.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML);
  expect(new Set(drawings).size).toBe(roleSlugs.length);
});
