import { helpLines } from '#content/help-lines/help-lines.ts';
import { articles } from '#content/wording/en/articles.ts';
import { HelpLineList } from './help-line-list.tsx';

export const helpLineListExamples = {
  plain: <HelpLineList words={articles.lines} helpLines={helpLines} />,
  none: <HelpLineList words={articles.lines} helpLines={[]} />,
};
