import { describeHours } from '#components/layout/describe-hours.ts';
import { formatDate } from '#components/ui/format-date.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listTold, textIn, tidy, type StructuredPage, type Told } from './read-structured-data.ts';

/** What has to stand on the page in place of a value that people do not read as it is; empty where nothing has to. */
type HumanForm = (value: string) => readonly string[];

const nothing: HumanForm = () => [];
const day: HumanForm = (value) => [formatDate(value)];
const hours: HumanForm = () => [describeHours(catalog.provider)];

const mediaNames: Readonly<Record<string, string>> = {
  'text/csv': '.csv',
  'application/json': '.json',
  'application/pdf': 'PDF',
};

/** The only properties whose values need not stand on the page letter by letter. */
const exceptions: Readonly<Record<string, HumanForm>> = {
  // Which kind of thing it is, and which mentions are of the same: for programs alone.
  '@type': nothing,
  '@id': nothing,
  // Where links lead. findLostAddresses looks at them.
  url: nothing,
  item: nothing,
  contentUrl: nothing,
  license: nothing,
  publishingPrinciples: nothing,
  // A language by its code; the tests compare it with the page's own.
  inLanguage: nothing,
  // A number as machines dial it.
  telephone: () => [catalog.provider.phone.shown],
  // Days as schema.org names them, and a clock of 24 hours.
  dayOfWeek: hours,
  opens: hours,
  closes: hours,
  // Days as ISO 8601 writes them.
  lastReviewed: day,
  dateModified: day,
  // Media types, which files show by the end of their name.
  encodingFormat: (value) => [mediaNames[value] ?? value],
};

/** What a page's data says and its visitors cannot read there; empty where the two agree. */
export function findUnseen(page: StructuredPage): readonly Told[] {
  return listTold(page.graph).filter(({ property, index, value }) => {
    if (typeof value === 'number') return property !== 'position' || value !== index + 1;
    if (typeof value !== 'string') return typeof value !== 'object';
    const forms = exceptions[property]?.(value) ?? [value];
    return !standsIn(page.text, value) && !forms.every((form) => standsIn(page.text, form));
  });
}

/** Whether words stand in a text by themselves, and not inside of longer words. */
function standsIn(text: string, words: string): boolean {
  const wanted = tidy(words);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + wanted.length] ?? ' '];
    const ends = [wanted.at(0) ?? '', wanted.at(-1) ?? ''];
    if (ends.every((end, index) => !isLetter(end) || !isLetter(around[index] ?? ' '))) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

const addressed = new Set(['url', 'item', 'contentUrl', 'license', 'publishingPrinciples']);

/**
 * The addresses in a page's data that lead nowhere: to no published file or anchor of ours, or to another host that the
 * page does not link to.
 */
export function findLostAddresses(
  page: StructuredPage,
  origin: string,
  published: ReadonlyMap<string, Pick<StructuredPage, 'ids'> | undefined>,
): readonly string[] {
  return listTold(page.graph)
    .filter(({ property }) => addressed.has(property))
    .map(({ value }) => textIn(value))
    .filter((address) => {
      const { origin: host, pathname, hash } = new URL(address);
      if (host !== origin) return !page.links.has(address);
      const target = published.get(pathname);
      return !published.has(pathname) || (hash !== '' && !target?.ids.has(hash.slice(1)));
    });
}
