import type { ReactNode } from 'react';
import { RelatedPages } from './related-pages.tsx';

export const relatedPagesExamples: Readonly<Record<string, ReactNode>> = {
  'two pages': (
    <RelatedPages
      label="Read next"
      links={[
        { href: '/sessions', text: 'Sessions' },
        { href: '/contact', text: 'Ask us' },
      ]}
    />
  ),
};
