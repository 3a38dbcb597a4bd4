// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { QuestionList } from '#components/faq/question-list.tsx';
import { catalog } from '#lib/catalog/catalog.ts';

afterEach(cleanup);

test('leads each question to its answer, and answers to the address that it had before', () => {
  const asked = catalog.questions.filter(({ id }) => id === 'will-my-boss-find-out');
  render(<QuestionList questions={asked} link={(address) => `/es${address}`} />);
  const found = screen.getByRole('link', { name: 'Will my boss find out?' });
  expect(found.getAttribute('href')).toBe('/es/faq/privacy#will-my-boss-find-out');
  expect(found.id).toBe('will-my-boss-find-out');
});
