import type { ReactNode } from 'react';
import { layout } from '#content/wording/en/layout.ts';
import { SourceList } from './source-list.tsx';

const checked = { checkedOn: '2026-11-24', recheckOn: '2027-11-24' };

export const sourceListExamples: Readonly<Record<string, ReactNode>> = {
  'one to open and one without an address': (
    <SourceList
      words={layout}
      sources={[
        {
          id: 'a-guide',
          title: 'A guide to groups',
          publisher: 'A public office',
          year: 2021,
          url: 'https://example.org/guide',
          certainty: 'primary',
          ...checked,
        },
        {
          id: 'a-leaflet',
          title: 'A leaflet on paper',
          publisher: 'A society',
          year: null,
          url: null,
          certainty: 'unconfirmed',
          note: 'Its author is not known.',
          ...checked,
        },
      ]}
    />
  ),
};
