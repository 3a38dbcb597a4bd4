import { facts } from '#content/facts/facts.ts';
import { glossary } from '#content/glossary/glossary.ts';
import { helpLines } from '#content/help-lines/help-lines.ts';
import { licenseBoards } from '#content/license-boards/boards.ts';
import { provider } from '#content/provider/provider.ts';
import { sheetQuestions } from '#content/question-sheets/sheet-questions.ts';
import { questions } from '#content/questions/questions.ts';
import { readers } from '#content/readers/readers.ts';
import { truths } from '#content/readers/truths.ts';
import { roles } from '#content/roles/roles.ts';
import { matrix } from '#content/sessions/matrix.ts';
import { sessions } from '#content/sessions/sessions.ts';
import { sources } from '#content/sources/sources.ts';
import { buildCatalog } from './build-catalog.ts';

/** What the site knows, parsed and cross-checked once on first import: a broken catalog stops the build. */
export const catalog = buildCatalog({
  roles,
  sessions,
  matrix,
  questions,
  sheetQuestions,
  truths,
  readers,
  facts,
  sources,
  helpLines,
  terms: glossary,
  licenseBoards,
  provider,
});
