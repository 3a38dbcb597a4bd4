import { catalog } from '#lib/catalog/catalog.ts';
import { TermList } from './term-list.tsx';

export const glossaryExamples = {
  terms: <TermList terms={catalog.terms} />,
};
