// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { findMarkupFaults } from './find-markup-faults.ts';

type Examples = Readonly<Record<string, Readonly<Record<string, ReactNode>>>>;

const files = Object.entries(import.meta.glob<Examples>('/components/**/*.examples.tsx', { eager: true }));

afterEach(cleanup);

test('there are examples to look at', () => {
  expect(files.length).toBeGreaterThan(12);
});

describe.each(files)('%s', (_, module) => {
  const examples = Object.values(module).flatMap((group) => Object.entries(group));

  test.each(examples)('%s renders without an accessibility fault', async (_name, example) => {
    const { container } = render(<div>{example}</div>);
    expect(await findMarkupFaults(container)).toEqual([]);
  });
});

test('the check finds a link without a name', async () => {
  const { container } = render(<div dangerouslySetInnerHTML={{ __html: '<a href="/faq"></a>' }} />);
  expect(await findMarkupFaults(container)).toEqual([expect.stringMatching(/^link-name: /)]);
});
