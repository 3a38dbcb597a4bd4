import { helpLines } from '#content/help-lines/help-lines.ts';
import { articles } from '#content/wording/en/articles.ts';
import type { Examples } from '../examples.ts';
import { longText } from '../long-words.ts';
import { HelpLineList } from './help-line-list.tsx';

const { lines } = articles;
const longLines = helpLines.map((line) => ({
  ...line,
  name: longText,
  gives: longText,
  isNot: longText,
  hours: longText,
}));

export const helpExamples = {
  'help-line-list': {
    plain: <HelpLineList words={lines} helpLines={helpLines} />,
    'long words': <HelpLineList words={lines} helpLines={longLines} />,
    empty: <HelpLineList words={lines} helpLines={[]} />,
  },
} satisfies Examples;
