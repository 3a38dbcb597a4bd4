import { careSources } from './care-sources.ts';
import { helpSources } from './help-sources.ts';
import { lawSources } from './law-sources.ts';
import { medicineSources } from './medicine-sources.ts';
import { pageSources } from './page-sources.ts';
import { questionSources } from './question-sources.ts';
import { staffSources } from './staff-sources.ts';

/** Everything that is cited, by subject. Removing an entry that something cites stops the build. */
export const sources = [
  ...careSources,
  ...staffSources,
  ...lawSources,
  ...medicineSources,
  ...helpSources,
  ...pageSources,
  ...questionSources,
] as const;

/** The union of every source id. */
export type SourceId = (typeof sources)[number]['id'];
