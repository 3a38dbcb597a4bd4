import type { Hit } from './rank-hits.ts';

/** Results under one heading: the best of every kind, then others of one kind. */
export type ResultGroup = {
  readonly name: 'best' | 'questions' | 'texts' | 'terms';
  readonly hits: readonly Hit[];
};

const most = { best: 3, questions: 4, texts: 5, terms: 3 } as const;
/** Of one text at most so many sections: others may say it too. */
const mostOfOneText = 2;
/** What lies further than this behind the best result is left out beyond the first few. */
const furthest = 0.8;

/** Ranked hits in the groups of the page: the best of all, then the other questions, pages with their sections, and terms. */
export function groupHits(hits: readonly Hit[]): readonly ResultGroup[] {
  const least = (hits[0]?.score ?? 0) - furthest;
  const kept = limitTexts(hits);
  const best = kept.slice(0, most.best);
  const others = kept.slice(most.best).filter(({ score }) => score >= least);
  const groups = [
    { name: 'best' as const, hits: best },
    { name: 'questions' as const, hits: others.filter(({ document }) => document.kind === 'question') },
    {
      name: 'texts' as const,
      hits: others.filter(({ document }) => /^(?:page|section)$/.test(document.kind)),
    },
    { name: 'terms' as const, hits: others.filter(({ document }) => document.kind === 'term') },
  ];
  return groups
    .map(({ name, hits: all }) => ({ name, hits: all.slice(0, most[name]) }))
    .filter(({ hits: some }) => some.length > 0);
}

function limitTexts(hits: readonly Hit[]): readonly Hit[] {
  const counts = new Map<string, number>();
  return hits.filter(({ document }) => {
    if (document.kind === 'question' || document.kind === 'term') return true;
    const [page = ''] = document.address.split('#');
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    return count <= mostOfOneText;
  });
}
