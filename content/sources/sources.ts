import { careSources } from './care-sources.ts';
import { helpSources } from './help-sources.ts';
import { lawSources } from './law-sources.ts';
import { medicineSources } from './medicine-sources.ts';
import { moneySources } from './money-sources.ts';
import { pageSources } from './page-sources.ts';
import { questionSources } from './question-sources.ts';
import { safetySources } from './safety-sources.ts';
import { staffSources } from './staff-sources.ts';

/** Everything that is cited, by subject: each has a page of its own. Removing an entry that something cites stops the build. */
export const sourcesBySubject = {
  programs: careSources,
  staff: staffSources,
  medicine: medicineSources,
  law: [...lawSources, ...moneySources, ...questionSources],
  help: [...helpSources, ...safetySources, ...pageSources],
} as const;

export type SourceSubject = keyof typeof sourcesBySubject;

export const sources = [
  ...sourcesBySubject.programs,
  ...sourcesBySubject.staff,
  ...sourcesBySubject.medicine,
  ...sourcesBySubject.law,
  ...sourcesBySubject.help,
] as const;

/** The union of every source id. */
export type SourceId = (typeof sources)[number]['id'];
