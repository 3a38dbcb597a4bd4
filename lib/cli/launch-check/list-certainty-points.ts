import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { LaunchPoint } from './launch-point.ts';

type Entry = { readonly id: string; readonly recheckOn: string };

const files = {
  fact: 'content/facts/facts.ts',
  source: 'content/sources/sources.ts',
  'help-line': 'content/help-lines/help-lines.ts',
} as const;

/** Facts and sources that nobody has confirmed, and what was to be checked again before today. */
export function listCertaintyPoints(
  { facts, sources, helpLines }: Pick<Catalog, 'facts' | 'sources' | 'helpLines'>,
  today: string,
): readonly LaunchPoint[] {
  return [
    ...listUnconfirmed('fact', facts, 'Find a source that says it, or take it out.'),
    ...listUnconfirmed('source', sources, 'Read it yourself, or one that reports it.'),
    ...listStale('fact', facts, today),
    ...listStale('source', sources, today),
    ...listStale('help-line', helpLines, today),
  ];
}

function listUnconfirmed(
  kind: 'fact' | 'source',
  entries: readonly (Entry & { readonly certainty: string })[],
  remedy: string,
): readonly LaunchPoint[] {
  return entries
    .filter(({ certainty }) => certainty === 'unconfirmed')
    .map(({ id }) => ({
      name: `${kind}/${id}`,
      issue: { file: files[kind], entry: id, message: `This ${kind} is not yet confirmed.`, remedy },
    }));
}

function listStale(
  kind: keyof typeof files,
  entries: readonly Entry[],
  today: string,
): readonly LaunchPoint[] {
  return entries
    .filter(({ recheckOn }) => recheckOn < today)
    .map(({ id, recheckOn }) => ({
      name: `recheck/${kind}/${id}`,
      issue: {
        file: files[kind],
        entry: id,
        message: `This was to be checked again on ${recheckOn}.`,
        remedy: 'Read it again, and set checkedOn and recheckOn.',
      },
    }));
}
