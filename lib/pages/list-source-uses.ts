import { nationalLookUps } from '#content/license-boards/national.ts';
import { sourcesBySubject, type SourceSubject } from '#content/sources/sources.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listSessionSources } from '#lib/catalog/list-sources.ts';
import { licenseCheckAddress } from './license-address.ts';
import { topicAddress } from './question-address.ts';
import { sheetsAddress } from './sheet-address.ts';
import { tellReader } from '#lib/catalog/tell-reader.ts';
import { readerAddress } from './reader-address.ts';

/** An article or standing page, as far as its citations go. */
type CitingPage = { readonly address: string; readonly head: { readonly sources: readonly string[] } };

/** The subjects of sources, in the order in which they are listed; each is an address below /sources. */
export function listSourceSubjects(): readonly SourceSubject[] {
  return Object.keys(sourcesBySubject) as SourceSubject[];
}

/** The addresses of the pages that cite each source, in the order of the site, each once; a source that none cites is missing. */
export function listSourceUses(
  catalog: Catalog,
  prose: readonly CitingPage[],
): ReadonlyMap<string, readonly string[]> {
  const cited = [
    ...catalog.roles.map(({ slug, sources }) => [`/care-team/${slug}`, sources] as const),
    ...catalog.sessions.map(
      (session) =>
        [`/sessions/${session.slug}`, listSessionSources(catalog, session).map(({ id }) => id)] as const,
    ),
    ...catalog.readers.map(
      ({ audience }) => [readerAddress(audience), tellReader(catalog, audience).sourceIds] as const,
    ),
    ...prose.map(({ address, head }) => [address, head.sources] as const),
    ...catalog.questions.map(({ topic, sources }) => [topicAddress(topic), sources] as const),
    ...catalog.sheetQuestions.map(({ sources }) => [sheetsAddress, sources] as const),
    ...catalog.terms.map(({ source }) => ['/glossary', source === undefined ? [] : [source]] as const),
    [licenseCheckAddress, nationalLookUps.map(({ source }): string => source)] as const,
    ...catalog.helpLines.map(({ source }) => ['/get-help-now', [source]] as const),
  ];
  const uses = new Map<string, string[]>();
  for (const [address, sources] of cited) {
    for (const id of sources) {
      const addresses = uses.get(id) ?? [];
      if (!addresses.includes(address)) uses.set(id, [...addresses, address]);
    }
  }
  return uses;
}
