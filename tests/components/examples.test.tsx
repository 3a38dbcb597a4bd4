// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { allExamples } from '#app/[locale]/components/all-examples.ts';
import { findMarkupFaults } from './find-markup-faults.ts';

afterEach(cleanup);

const examples = Object.entries(allExamples).flatMap(([subject, components]) =>
  Object.entries(components).flatMap(([component, states]) =>
    Object.entries(states).map(([state, node]) => [`${subject}/${component}`, state, node] as const),
  ),
);

describe('every example', () => {
  test.each(examples)('%s, %s, has no accessibility fault', async (_component, _state, node) => {
    const { container } = render(<div>{node}</div>);
    expect(await findMarkupFaults(container)).toEqual([]);
  });
});

test('the check finds a link without a name', async () => {
  const { container } = render(<div dangerouslySetInnerHTML={{ __html: '<a href="/faq"></a>' }} />);
  expect(await findMarkupFaults(container)).toEqual([expect.stringMatching(/^link-name: /)]);
});
