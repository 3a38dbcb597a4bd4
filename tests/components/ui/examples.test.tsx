// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { actionLinkExamples } from '#components/ui/action-link.examples.tsx';
import { noticeExamples } from '#components/ui/notice.examples.tsx';
import { partMarkExamples } from '#components/ui/part-mark.examples.tsx';
import { relatedPagesExamples } from '#components/ui/related-pages.examples.tsx';
import { reviewLineExamples } from '#components/ui/review-line.examples.tsx';
import { roleThreadExamples } from '#components/ui/role-thread.examples.tsx';
import { sourceListExamples } from '#components/ui/source-list.examples.tsx';
import { tableOfContentsExamples } from '#components/ui/table-of-contents.examples.tsx';
import { findMarkupFaults } from '../find-markup-faults.ts';

afterEach(cleanup);

const all = {
  'action link': actionLinkExamples,
  notice: noticeExamples,
  'part mark': partMarkExamples,
  'related pages': relatedPagesExamples,
  'review line': reviewLineExamples,
  'role thread': roleThreadExamples,
  'source list': sourceListExamples,
  'table of contents': tableOfContentsExamples,
};

describe.each(Object.entries(all))('%s', (_name, examples) => {
  test.each(Object.entries(examples))('%s draws something accessible', async (_example, node) => {
    const { container } = render(node);
    expect(container.firstElementChild).not.toBeNull();
    expect(await findMarkupFaults(container)).toEqual([]);
  });
});

test('the check finds a link without a name', async () => {
  const { container } = render(<div dangerouslySetInnerHTML={{ __html: '<a href="/faq"></a>' }} />);
  expect(await findMarkupFaults(container)).toEqual([expect.stringMatching(/^link-name: /)]);
});
