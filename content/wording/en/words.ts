import { articles } from './articles.ts';
import { careTeam } from './care-team.ts';
import { closed } from './closed.ts';
import { compare } from './compare.ts';
import { contact } from './contact.ts';
import { data } from './data.ts';
import { drawings } from './drawings.ts';
import { errors } from './errors.ts';
import { faq } from './faq.ts';
import { filters } from './filters.ts';
import { glossary } from './glossary.ts';
import { home } from './home.ts';
import { layout } from './layout.ts';
import { licenseCheck } from './license-check.ts';
import { pages } from './pages.ts';
import { questionSheets } from './question-sheets.ts';
import { readers } from './readers.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { sources } from './sources.ts';

/** Interface words in English. Another language is a folder beside this one with the same shape. */
export const words = {
  languageName: 'English',
  layout,
  pages,
  home,
  careTeam,
  questionSheets,
  readers,
  search,
  sessions,
  filters,
  sources,
  glossary,
  licenseCheck,
  faq,
  articles,
  contact,
  closed,
  compare,
  data,
  drawings,
  errors,
};

/** The shape every language fills: leaving a word out of one is a type error. */
export type Words = typeof words;
