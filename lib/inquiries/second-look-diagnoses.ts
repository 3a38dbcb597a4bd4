import { listPlaces, wordsBefore, type Place } from './second-look-places.ts';

/**
 * A code of ICD-10 with its dot, such as F10.20, Z63.0 or T40.2X5A: a letter, two digits (the third place may be a
 * letter), a dot, and a digit. Without the dot a route, a room and a paper size look the same.
 */
const withDot = /(?<![\w@.#-]|[a-z]\/)[A-Z]\d[0-9AB]\.\d[0-9A-Z]{0,3}(?![\w@-])(?!\.\w)/gi;

/** The chapter on mental health without a dot (F32, F1020), and the numbers of older manuals (296.32, 303.90). */
const bare = /(?<![\w@./$#-])(?:F\d{2,4}|(?:29|30|31)\d\.\d{1,2})(?![\w@%-])(?!\.\w)/gi;

const wordOfDiagnosis = /\b(?:diagnos\w*|dx|icd|dsm|codes?|coded)\b/i;

/** What makes a letter with a number the name of a place or a thing. */
const wordOfPlace =
  /\b(?:room|rm|suite|ste|apt|unit|route|rte|exit|gate|floor|building|bldg|version|level|page|section|form|seat)\.?\s*#?$/i;

/** Places that look like the code of a diagnosis; one without a dot only shortly after a word such as "diagnosis". */
export function findDiagnosisCodes(text: string): readonly Place[] {
  return [
    ...listPlaces(text, withDot).filter(
      ({ start }) => !wordOfPlace.test(text.slice(Math.max(0, start - 12), start)),
    ),
    ...listPlaces(text, bare).filter(({ start }) => wordOfDiagnosis.test(wordsBefore(text, start, 30))),
  ];
}
