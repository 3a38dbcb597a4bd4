import { listPlaces, wordsBefore, type Place } from './second-look-places.ts';

/**
 * Nine digits as the Social Security Administration gives them out: no part is all zeros, and the first is neither
 * 666 nor 900 and more (those are taxpayers' numbers and never were a person's). With one kind of divider, or none.
 */
const socialSecurity =
  /(?<![\w#$€£+.,/-])(?<![\d)][ -])(?!000|666|9)\d{3}([-–. ]?)(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])(?![.,/]\d)/g;

/** Four digits that are said to be the end of one. */
const lastFour =
  /\b(?:ssn|social(?: security)?(?: (?:number|no\.?))?)(?: (?:is|are|ends?|ending|in|with|last|four|4|digits))*\s?[:#]?\s?(?<place>\d{4})(?![\d-])(?![-/.]\d)/gi;

/** Nine digits in a row that belong to something else, if one of these stands shortly before. */
const otherNumbers =
  /\b(?:zip|routing|account|order|tracking|confirmation|invoice|ticket|claim|member|policy|npi|ein|tax id|phone|call|text|fax|tel|cell|number is|reach me at)\b/i;

/** Places that look like a Social Security number, or like its last four digits. */
export function findSocialSecurityNumbers(text: string): readonly Place[] {
  const whole = listPlaces(text, socialSecurity).filter(({ start, end }) => {
    const hasDividers = end - start > 9;
    const before = wordsBefore(text, start, 30);
    return hasDividers || /\b(?:ssn|social)\b/i.test(before) || !otherNumbers.test(before);
  });
  return [...whole, ...listPlaces(text, lastFour)];
}

const amount = String.raw`\d{1,4}(?:,\d{3})?(?:\.\d{1,3})?`;
const spelled =
  'one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred';

/** Units that hardly anything but a medicine is measured in. A bare "g" is a phone network as often as a gram. */
const unit = [
  'mg',
  'mgs',
  'mcg',
  'µg',
  'μg',
  'ug',
  'ml',
  'mls',
  'cc',
  'iu',
  'milligrams?',
  'micrograms?',
  'milliliters?',
  'grams?',
  'g(?= (?:a|per|each|daily|once|twice|every)\\b)',
  'units?(?= (?:of|a|per|daily|once|twice|every)\\b)',
].join('|');

const dose = new RegExp(
  String.raw`(?<![\w.,$-])(?:${amount}(?:\s?(?:[-–/]|to)\s?${amount})?\s{0,2}|(?:${spelled})[ -])-?(?:${unit})(?![\w])`,
  'gi',
);

/** Places that look like the dose of a medicine: a number with its unit, such as 20 mg, 8/2 mg or ten milligrams. */
export function findDoses(text: string): readonly Place[] {
  return listPlaces(text, dose);
}
