import type { Sentence } from '#lib/prose/split-sentences.ts';

/** A figure that its author typed: "16 weeks", "$50", "988", "May 11, 2027". */
export type Figure = { readonly text: string; readonly kind: 'amount' | 'phone' | 'date' };

const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|thousand|million';
const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
const number = `(?:${digits}|${numberWords})`;
/** What facts are counted in. Not "times" or "questions": nobody looks those up. */
const measure = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|dollars|cents)';
/** What is counted in digits where it is a fact, and in words where it is a way of speaking: "two people". */
const counted = '(?:people|clients|adults|families|sessions|states)';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

const patterns: readonly (readonly [Figure['kind'], RegExp])[] = [
  ['phone', /\(\d{3}\) \d{3}-\d{4}|\b(?:1-)?\d{3}-\d{3}-\d{4}\b|\b(?:911|988|988lifeline|\d{5,6})\b/g],
  [
    'date',
    new RegExp(String.raw`\b(?:${months}) (?:\d{1,2}, )?\d{4}\b|\b(?:since|until) (?:19|20)\d{2}\b`, 'g'),
  ],
  [
    'amount',
    new RegExp(
      String.raw`\$\d[\d,]*(?:\.\d+)?|\b${number} ?%|\b${number} (?:in|out of) (?:\d+|ten|a hundred)\b|\bone (?:in|out of) ${number}\b`,
      'gi',
    ),
  ],
  // At most one word stands between: "9 treatment hours".
  ['amount', new RegExp(String.raw`\b${range(number)}[ -](?:[a-z-]+ )?${measure}\b`, 'gi')],
  ['amount', new RegExp(String.raw`\b${range(digits)} (?:[a-z-]+ )?${counted}\b`, 'gi')],
];

/** The figures in a sentence that stand in no words given by the catalog, in order of kind, then of place. */
export function findFigures({ text, given }: Pick<Sentence, 'text' | 'given'>): readonly Figure[] {
  let rest = text;
  for (const { start, end } of given) {
    rest = rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end);
  }
  return patterns.flatMap(([kind, pattern]) => {
    const found = [...rest.matchAll(pattern)].map(([figure]) => ({ text: figure, kind }));
    // What one pattern took is not found again by the next: a date's year is no amount.
    for (const figure of found) rest = rest.replace(figure.text, '·'.repeat(figure.text.length));
    return found;
  });
}

/** "9", "9 to 19", "9-19". */
function range(pattern: string): string {
  return `${pattern}(?:(?: to | or |-|–)${pattern})?`;
}
