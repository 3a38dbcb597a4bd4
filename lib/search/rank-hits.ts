import type { Concept } from './concept.ts';
import type { SearchIndex } from './open-index.ts';
import type { NamedPlace } from './open-names.ts';
import type { FoundText } from './open-texts.ts';
import type { DocumentKind, SearchDocument } from './search-document.ts';
import { isSmallStem } from './to-stem.ts';

/** A place that fits, and how well: comparable within one search only. */
export type Hit = { readonly document: SearchDocument; readonly score: number };

/** How much a kind of place counts beside the others: a question asks what the visitor asks, a long text mentions much. */
const kindWeights: Readonly<Record<DocumentKind, number>> = {
  question: 1.5,
  page: 1.1,
  section: 1,
  term: 0.6,
};

/**
 * What counts beside the one name that is most alike: the next two of the same place, all its names taken together,
 * and its text. `npm run search:measure` tells what another number does; these lie on a flat hill.
 */
const weights = { nextNames: 0.25, allNames: 0.2, text: 0.63, likelihood: 1.1 } as const;
/** Sections and terms are asked for less often than their many ways of asking make it seem: questions answer at once. */
const behind: Readonly<Record<DocumentKind, number>> = { question: 0, page: 0, section: 0.1, term: 0.2 };
/** How sharply a place falls behind that lacks one of the things that are looked for. */
const lacking = 1;
/** A place that holds less than this of what is looked for does not answer it. More would lose places by leave-one-out. */
const leastHeld = 0.2;

/** Sections that only list what to ask others hold all words of a subject and answer nothing. */
const listOfQuestions = '#what-to-ask';
const listedWeight = 0.6;

/** What fits, best first. Names are compared word by word, as one short question with another; texts by what they mention. */
export function rankHits(
  concepts: readonly Concept[],
  { documents, names, likelihood, texts }: Omit<SearchIndex, 'words'>,
): readonly Hit[] {
  if (concepts.length === 0) return [];
  const named = new Map(names.find(concepts).map((found) => [found.place, found]));
  const telling = concepts.map((concept) => (concept.isSmall ? 0 : names.weigh(concept)));
  const sought = concepts.map(({ ways }) => listContent(ways));
  const found = texts.find(new Set(sought.flat(2)), named.keys());
  const best = [...found.values()].reduce((most, { score }) => Math.max(most, score), 0);
  const shares = toShares(concepts.map(names.weigh));
  const needed = toShares(telling);
  const judged = [...new Set([...named.keys(), ...found.keys()])]
    .flatMap((place) => {
      const document = documents[place];
      if (document === undefined) return [];
      const name = named.get(place);
      const text = found.get(place);
      const mentions = text === undefined ? 0 : weights.text * (text.score / best);
      return [
        { place, document, name, text, score: (scoreNames(name, shares) + mentions) * weighKind(document) },
      ];
    })
    .sort(byScore)
    .slice(0, mostJudged)
    .flatMap(({ place, document, name, text, score }) => {
      const share = sum(joinHeld(sought, name, text), needed);
      return share < leastHeld ? [] : [{ place, document, score: score * share ** lacking }];
    });
  return addLikelihood(judged, likelihood.judge(concepts));
}

/** Adds how likely each place is asked for in these words, on a scale on which the best place by words has 1. */
function addLikelihood(
  judged: readonly (Hit & { readonly place: number })[],
  judge: (place: number) => number,
): readonly Hit[] {
  const best = judged.reduce((most, { score }) => Math.max(most, score), 0);
  const likely = judged.map(({ place }) => judge(place));
  const most = likely.reduce((one, other) => Math.max(one, other), -Infinity);
  return judged
    .map(({ document, score }, at) => ({
      document,
      score: score / (best || 1) + weights.likelihood * ((likely[at] ?? 0) - most) - behind[document.kind],
    }))
    .sort(byScore);
}

/** Of so many it is judged what they lack: what fits less cannot come among those that are shown. */
const mostJudged = 300;

function byScore(one: Pick<Hit, 'score'>, other: Pick<Hit, 'score'>): number {
  return other.score - one.score;
}

/** Ways of saying something without their small words, which no text is searched for. */
function listContent(ways: Concept['ways']): Concept['ways'] {
  return ways.map((stems) => stems.filter((stem) => !isSmallStem(stem))).filter((stems) => stems.length > 0);
}

function weighKind({ kind, address }: SearchDocument): number {
  return kindWeights[kind] * (address.endsWith(listOfQuestions) ? listedWeight : 1);
}

function scoreNames(name: NamedPlace | undefined, shares: readonly number[]): number {
  if (name === undefined) return 0;
  const [first = 0, second = 0, third = 0] = name.likeness;
  return first + weights.nextNames * (second + third) + weights.allNames * sum(name.held, shares);
}

/** How much of each concept a place holds in its names or text. */
function joinHeld(
  sought: readonly Concept['ways'][],
  name: NamedPlace | undefined,
  text: FoundText | undefined,
): readonly number[] {
  return sought.map((ways, at) => {
    const inText = text === undefined ? 0 : Math.max(0, ...ways.map((stems) => shareOf(stems, text.stems)));
    return Math.max(name?.held[at] ?? 0, inText);
  });
}

function shareOf(stems: readonly string[], found: readonly string[]): number {
  return stems.filter((stem) => found.includes(stem)).length / stems.length;
}

/** The same numbers as shares of their sum; a query of nothing but small words needs nothing. */
function toShares(numbers: readonly number[]): readonly number[] {
  const total = numbers.reduce((all, number) => all + number, 0);
  return numbers.map((number) => (total === 0 ? 1 / numbers.length : number / total));
}

function sum(values: readonly number[], shares: readonly number[]): number {
  return values.reduce((total, value, at) => total + value * (shares[at] ?? 0), 0);
}
