// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { helpExamples } from '#components/help/help.examples.tsx';
import { helpLines } from '#content/help-lines/help-lines.ts';

afterEach(cleanup);

test('every line says what it gives and what it is not', () => {
  render(helpExamples['help-line-list'].plain);
  for (const { name, gives, isNot } of helpLines) {
    const entry = screen.getByText(name).closest('li');
    expect(entry?.textContent).toContain(gives);
    expect(entry?.textContent).toContain(isNot);
  }
});
