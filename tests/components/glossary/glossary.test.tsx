// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { glossaryExamples } from '#components/glossary/glossary.examples.tsx';
import { TermList } from '#components/glossary/term-list.tsx';
import { catalog } from '#lib/catalog/catalog.ts';

afterEach(cleanup);

test('every term can be linked to and is explained', () => {
  const { container } = render(glossaryExamples['term-list'].plain);
  for (const { id, meaning } of catalog.terms) {
    expect(container.querySelector(`[id="${id}"]`)?.textContent).toContain(meaning);
  }
});

test('letters stand before what they stand for, and only where a term has some', () => {
  const { container } = render(
    <TermList
      terms={[
        {
          id: 'adc',
          term: 'A counselor',
          abbreviation: 'ADC',
          kind: 'credential',
          meaning: 'Somebody who counsels.',
        },
        { id: 'iop', term: 'A program', kind: 'treatment', meaning: 'Several days of treatment a week.' },
      ]}
    />,
  );
  expect([...container.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    'ADC: A counselor',
    'A program',
  ]);
});
