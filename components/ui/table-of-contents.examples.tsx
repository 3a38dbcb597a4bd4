import type { ReactNode } from 'react';
import { TableOfContents } from './table-of-contents.tsx';

export const tableOfContentsExamples: Readonly<Record<string, ReactNode>> = {
  'three parts': (
    <TableOfContents
      label="On this page"
      headings={[
        { id: 'training', text: 'Training' },
        { id: 'limits', text: 'Limits' },
        { id: 'ask', text: 'Questions to ask' },
      ]}
    />
  ),
};
