// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { InquiryFieldTable } from '#components/articles/inquiry-field-table.tsx';
import { RetentionTable } from '#components/articles/retention-table.tsx';
import { fields } from '#content/inquiry-form/fields.ts';
import { inquiryStatuses } from '#content/inquiry-form/statuses.ts';
import { words } from '#content/wording/en/words.ts';

afterEach(cleanup);

/** The text of each row of a table's body. */
function readRows(): readonly string[] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
}

test('the table of fields names every field with its purpose and its readers', () => {
  const table = words.articles.fields;
  render(<InquiryFieldTable words={table} />);
  const rows = readRows();
  expect(rows).toHaveLength(fields.length);
  for (const [index, { label, purpose, readers }] of fields.entries()) {
    expect(rows[index]).toContain(label);
    expect(rows[index]).toContain(purpose);
    expect(rows[index]).toContain(table.readersOf[readers]);
  }
});

test('only the answer that staff sort by stands unsealed', () => {
  expect(fields.filter(({ readers }) => readers === 'list-readers').map(({ name }) => name)).toEqual([
    'writer',
  ]);
});

test('the table of days has a row for every status, for what senders delete, and for copies', () => {
  const retentionDays = { open: 91, answered: 32, closed: 33, spam: 14, backups: 35 };
  render(<RetentionTable words={words.articles.retentionTable} retentionDays={retentionDays} />);
  const rows = readRows();
  expect(rows).toHaveLength(inquiryStatuses.length + 2);
  for (const days of Object.values(retentionDays)) {
    expect(rows.filter((row) => row.includes(`${String(days)} days`))).toHaveLength(1);
  }
});
