import { catalog } from '#lib/catalog/catalog.ts';
import type { Examples } from '../examples.ts';
import { longText } from '../long-words.ts';
import { TermList } from './term-list.tsx';

const longTerms = catalog.terms.slice(0, 3).map((term) => ({ ...term, term: longText, meaning: longText }));

export const glossaryExamples = {
  'term-list': {
    plain: <TermList terms={catalog.terms} />,
    'long words': <TermList terms={longTerms} />,
    empty: <TermList terms={[]} />,
  },
} satisfies Examples;
