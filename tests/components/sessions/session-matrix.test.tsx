// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SessionMatrix } from '#components/sessions/session-matrix.tsx';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';

afterEach(cleanup);

function renderMatrix(): void {
  render(<SessionMatrix words={words} {...catalog} link={(address) => address} />);
}

describe('SessionMatrix', () => {
  test('has a column for every role and a row for every session', () => {
    renderMatrix();
    for (const { title } of catalog.roles)
      expect(screen.getByRole('columnheader', { name: title })).toBeDefined();
    for (const { title } of catalog.sessions)
      expect(screen.getByRole('rowheader', { name: title })).toBeDefined();
  });

  test('leaves no cell blank, and links each to its reason', () => {
    renderMatrix();
    const cells = screen.getAllByRole('cell');
    expect(cells).toHaveLength(catalog.roles.length * catalog.sessions.length);
    for (const cell of cells) {
      expect(cell.textContent.trim()).not.toBe('');
      expect(cell.querySelector('a')?.getAttribute('href')).toMatch(/^\/sessions\/[a-z-]+#[a-z-]+$/);
    }
  });

  test('says the part of the catalog in each cell', () => {
    renderMatrix();
    for (const { slug } of catalog.sessions) {
      for (const role of catalog.roles) {
        const link = document.querySelector(`a[href="/sessions/${slug}#${role.slug}"]`);
        expect(link?.textContent.trim()).toBe(words.layout.partsShort[catalog.matrix[slug][role.slug].part]);
      }
    }
  });
});
