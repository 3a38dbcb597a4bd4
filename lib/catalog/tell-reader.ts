import type { Audience } from '#content/questions/schema.ts';
import type { Reader, Truth } from '#content/readers/schema.ts';
import type { Catalog } from './catalog-source.ts';
import { listTruthSources } from './list-sources.ts';

/** A truth as one audience meets it. */
export type ToldTruth = { readonly truth: Truth; readonly heading: string };

/** The page of one audience, ready to be set: truths in its order, and the sources they cite, each once. */
export type Telling = {
  readonly reader: Reader;
  readonly told: readonly ToldTruth[];
  readonly sourceIds: readonly string[];
};

/** What is told to an audience. Throws when there is no such page, or its order names nothing; the cross-checks rule both out. */
export function tellReader(
  { truths, readers }: Pick<Catalog, 'truths' | 'readers'>,
  audience: Audience,
): Telling {
  const reader = readers.find((candidate) => candidate.audience === audience);
  if (reader === undefined) throw new Error(`No page for ${audience}.`);
  const told = reader.order.map((id) => {
    const truth = truths.find((candidate) => candidate.id === id);
    const telling = truth?.tells[audience];
    if (truth === undefined || telling === undefined || !('heading' in telling)) {
      throw new Error(`The truth "${id}" is not told to ${audience}.`);
    }
    return { truth, heading: telling.heading };
  });
  return { reader, told, sourceIds: [...new Set(told.flatMap(({ truth }) => listTruthSources(truth)))] };
}
