import type { Hit } from './open-index.ts';

/** Results of one sort under one heading. */
export type ResultGroup = {
  readonly name: 'questions' | 'texts' | 'terms';
  readonly hits: readonly Hit[];
};

const most = { questions: 5, texts: 6, terms: 3 } as const;
/** Of one text at most so many sections: others may say it too. */
const mostOfOneText = 2;
/** What fits less than this share of the best result of its group is left out. */
const leastShare = { questions: 0.42, texts: 0.35, terms: 0.5 } as const;
/** Another group comes before the questions only when its best result fits so many times better. */
const clearlyBetter = 1.5;

/** Ranked hits in the groups of the page: questions, then pages and their sections, then terms, each short. */
export function groupHits(hits: readonly Hit[]): readonly ResultGroup[] {
  const questions = hits.filter(({ document }) => document.kind === 'question');
  const texts = limitTexts(hits.filter(({ document }) => /^(?:page|section)$/.test(document.kind)));
  const terms = hits.filter(({ document }) => document.kind === 'term');
  const best = bestOf(hits);
  const groups = [
    { name: 'questions' as const, hits: questions },
    { name: 'texts' as const, hits: texts },
    { name: 'terms' as const, hits: terms },
  ]
    .map(({ name, hits: all }) => ({ name, hits: cut(all, most[name], leastShare[name], best) }))
    .filter(({ hits: kept }) => kept.length > 0);
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const leader = others.find((group) => bestOf(group.hits) > bestOf(first.hits) * clearlyBetter);
  return leader === undefined ? groups : [leader, ...groups.filter((group) => group !== leader)];
}

function limitTexts(hits: readonly Hit[]): readonly Hit[] {
  const counts = new Map<string, number>();
  return hits.filter(({ document }) => {
    const [page = ''] = document.address.split('#');
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    return count <= mostOfOneText;
  });
}

function cut(hits: readonly Hit[], limit: number, share: number, best: number): readonly Hit[] {
  const least = Math.max(bestOf(hits) * share, best * 0.12);
  return hits.slice(0, limit).filter(({ score }) => score >= least);
}

function bestOf(hits: readonly Hit[]): number {
  return hits[0]?.score ?? 0;
}
