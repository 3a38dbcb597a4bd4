import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import type { Examples } from '../examples.ts';
import { longText } from '../long-words.ts';
import { SourceIndex } from './source-index.tsx';

const uses = [
  { href: '/sessions/process-group', name: 'Process group' },
  { href: '/faq', name: 'Questions' },
];
const two = catalog.sources.slice(0, 2).map((source) => ({ source, uses }));

export const sourcesExamples = {
  'source-index': {
    plain: <SourceIndex words={words} sources={two} />,
    'long words': (
      <SourceIndex
        words={words}
        sources={two.map(({ source }) => ({
          source: { ...source, title: longText, publisher: longText, note: longText },
          uses: uses.map((use) => ({ ...use, name: longText })),
        }))}
      />
    ),
    empty: <SourceIndex words={words} sources={[]} />,
  },
} satisfies Examples;
