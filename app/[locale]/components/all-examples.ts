import { articlesExamples } from '#components/articles/articles.examples.tsx';
import { careTeamExamples } from '#components/care-team/care-team.examples.tsx';
import { contactExamples } from '#components/contact/contact.examples.tsx';
import { dataExamples } from '#components/data/data.examples.tsx';
import { drawingsExamples } from '#components/drawings/drawings.examples.tsx';
import type { Examples } from '#components/examples.ts';
import { faqExamples } from '#components/faq/faq.examples.tsx';
import { glossaryExamples } from '#components/glossary/glossary.examples.tsx';
import { helpExamples } from '#components/help/help.examples.tsx';
import { homeExamples } from '#components/home/home.examples.tsx';
import { layoutExamples } from '#components/layout/layout.examples.tsx';
import { questionSheetsExamples } from '#components/question-sheets/question-sheets.examples.tsx';
import { licenseCheckExamples } from '#components/license-check/license-check.examples.tsx';
import { readersExamples } from '#components/readers/readers.examples.tsx';
import { searchExamples } from '#components/search/search.examples.tsx';
import { sessionsExamples } from '#components/sessions/sessions.examples.tsx';
import { sourcesExamples } from '#components/sources/sources.examples.tsx';
import { uiExamples } from '#components/ui/ui.examples.tsx';

/** The examples of every subject, by the name of its folder. */
export const allExamples: Readonly<Record<string, Examples>> = {
  articles: articlesExamples,
  'care-team': careTeamExamples,
  contact: contactExamples,
  data: dataExamples,
  drawings: drawingsExamples,
  faq: faqExamples,
  glossary: glossaryExamples,
  help: helpExamples,
  home: homeExamples,
  layout: layoutExamples,
  'question-sheets': questionSheetsExamples,
  'license-check': licenseCheckExamples,
  readers: readersExamples,
  search: searchExamples,
  sessions: sessionsExamples,
  sources: sourcesExamples,
  ui: uiExamples,
};
