import { listPlaces, wordsBefore, type Place } from './second-look-places.ts';

const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const suffix = '(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';

/** Dates with a year of four digits: 3/14/1987, 14.3.1987, 1987-03-14, March 14, 1987, 14 March 1987. */
const fullDates = [
  `(?<![\\w/.-])(?:${month}([/.-])${day}\\1|${day}([/.-])${month}\\2)${year}(?![\\w-])`,
  `(?<![\\w/.-])${year}([/.-])${month}\\2${day}(?![\\w-])`,
  `\\b(?:${monthNames})\\.? ${day}${suffix},? ${year}\\b`,
  `(?<![\\w/.-])${day}${suffix}(?: of)? (?:${monthNames})\\.?,? ${year}\\b`,
].map((source) => new RegExp(source, 'gi'));

/** Dates that say too little by themselves: 3/14/87, March 14, 14 March. */
const shortDates = [
  `(?<![\\w/.-])${month}([/.-])${day}\\1\\d\\d(?![\\w/-])`,
  `\\b(?:${monthNames})\\.? ${day}${suffix}\\b(?!,? (?:19|20)\\d\\d)`,
  `(?<![\\w/.-])${day}${suffix}(?: of)? (?:${monthNames})\\b(?!,? (?:19|20)\\d\\d)`,
].map((source) => new RegExp(source, 'gi'));

const wordOfBirth = /\b(?:born|birth|birth ?date|birthday|b-?day|d\.?o\.?b)\b/i;

/** How many years ago someone may be born whose date of birth this is; a younger date is an appointment or a start. */
const ages = { youngest: 5, oldest: 100 };

/**
 * Places that look like a date of birth: a full date 5 to 100 years before `now`, or any date beside a word of birth,
 * which stands at most 30 characters before it or 20 behind, in one sentence.
 */
export function findBirthDates(text: string, now: Date): readonly Place[] {
  const full = fullDates.flatMap((pattern) => listPlaces(text, pattern));
  const short = shortDates.flatMap((pattern) => listPlaces(text, pattern));
  return [
    ...full.filter((place) => isAge(text, place, now) || isNearBirth(text, place)),
    ...short.filter((place) => isNearBirth(text, place)),
  ];
}

function isAge(text: string, { start, end }: Place, now: Date): boolean {
  const written = Number(/(?:19|20)\d\d/.exec(text.slice(start, end))?.[0]);
  const age = now.getUTCFullYear() - written;
  return age >= ages.youngest && age <= ages.oldest;
}

function isNearBirth(text: string, { start, end }: Place): boolean {
  const [behind = ''] = text.slice(end, end + 20).split(/[.!?\n]/);
  return wordOfBirth.test(wordsBefore(text, start, 30)) || wordOfBirth.test(behind);
}
