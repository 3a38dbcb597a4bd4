import { careSources } from './care-sources.ts';
import { costSources } from './cost-sources.ts';
import { helpSources } from './help-sources.ts';
import { lawSources } from './law-sources.ts';
import { licenseSources } from './license-sources.ts';
import { medicineSources } from './medicine-sources.ts';
import { siteSources } from './site-sources.ts';
import { staffSources } from './staff-sources.ts';

/** Everything that is cited, by subject: each has a page of its own. Removing an entry that something cites stops the build. */
export const sourcesBySubject = {
  programs: careSources,
  staff: [...staffSources, ...licenseSources],
  medicine: medicineSources,
  law: lawSources,
  cost: costSources,
  help: [...helpSources, ...siteSources],
} as const;

export type SourceSubject = keyof typeof sourcesBySubject;

export const sources = [
  ...sourcesBySubject.programs,
  ...sourcesBySubject.staff,
  ...sourcesBySubject.medicine,
  ...sourcesBySubject.law,
  ...sourcesBySubject.cost,
  ...sourcesBySubject.help,
] as const;

/** The union of every source id. */
export type SourceId = (typeof sources)[number]['id'];
