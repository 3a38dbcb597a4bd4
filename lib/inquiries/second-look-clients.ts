import { listPlaces, type Place } from './second-look-places.ts';

const name = String.raw`\p{Lu}[\p{Ll}’'-][\p{L}’'-]*(?: \p{Lu}[\p{Ll}’'-][\p{L}’'-]*){0,2}`;
const initials = String.raw`(?:\p{Lu}\. ?\p{Lu}\.?(?: ?\p{Lu}\.)?|\p{Lu}{2,3})(?!\p{L})`;
const person = String.raw`(?:[Cc]lient|[Pp]atient|[Pp]t|[Cc]onsumer|[Dd]efendant|[Pp]robationer|[Rr]esident)`;

/** "Ms. Rivera": whoever a professional names so, but for themselves. */
const withTitle = new RegExp(String.raw`\b(?:Mr|Mrs|Ms|Mx|Miss)\b\.? (?:${name}|\p{Lu}\.?(?!\p{L}))`, 'gu');

/** "my client Robin Lee", "patient J.D.": a name or initials right after the word. */
const afterPerson = new RegExp(
  String.raw`\b${person},?(?: is)?(?: named| called)? \(?(?<place>${initials}|${name})`,
  'gu',
);

/** "the client is named Robin", "client's initials are JD": what is said to be a name. */
const saidToBeName = new RegExp(
  String.raw`\b(?:named|(?:name|initials?)(?: is| are|:)?) (?<place>${initials}|${name})`,
  'gu',
);

/** "MRN 00412345", "case number 22-CR-1180", "chart #4471". */
const number =
  /\b(?:mrn|medical record|(?:case|chart|client|patient|docket|inmate|member|medicaid|medicare|policy)(?:['’]s)?)(?: (?:number|no\.?|id))?(?:['’]s)?\s?(?:is|:|#)*\s?(?<place>(?=[A-Z-]{0,6}\d)[A-Z0-9][A-Z0-9-]{2,20})(?![\w])/gi;

/** Words with a capital that follow "client" or "patient" and name nobody. Each must end where it ends here. */
const nobody = new RegExp(
  String.raw`^(?:${[
    "I[’'](?:m|d|ll|ve)",
    'IOP|PHP|MAT|MOUD|DBT|CBT|EMDR|DUI|DWI|PO|ER|ED|HR|EAP|ID|MRN|DOB|SSN|MD|PA|VA',
    'Medicaid|Medicare|Services?|Portal|Care|Assistance|Advoca(?:cy|tes?)|Rights|Relations|Intake|Support|Access',
    'Handbook|Education|Safety|Bill of|Referrals?|English|Spanish',
    'The|This|We|Is|Can|Do|What|How|If|Please',
  ].join('|')})(?!\p{L}|\.\p{L})`,
  'u',
);

/** Days and months: nobody right after "client", but a name where it is said to be one or where a second name follows. */
const dayOrMonth = new RegExp(
  String.raw`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat)|${[
    'January|February|September|October|November|December|July',
    '(?:March|April|May|June|August)(?! \\p{Lu}\\p{Ll})',
  ].join('|')})(?!\p{L}|\.\p{L})`,
  'u',
);

/** What stands before a title when professionals speak of themselves or of whom to ask for. */
const ownName =
  /\b(?:I am|I['’]m|this is|my name is|ask for|speak (?:to|with)|regards,?|sincerely,?|thanks,?|from)\s*$/i;

/**
 * Places in a professional's message that may identify a client: a name after Mr. or Ms., a name or initials after
 * "client" or "patient", what is said to be a name, and record or case numbers. Careful rather than complete: a name
 * without such a word before it cannot be told from any other.
 */
export function findClients(text: string): readonly Place[] {
  const isOwn = ({ start }: Place) => ownName.test(text.slice(Math.max(0, start - 24), start));
  const isNobody = ({ start }: Place) => nobody.test(text.slice(start));
  const isDayOrMonth = ({ start }: Place) => dayOrMonth.test(text.slice(start));
  const aboutMyself = ({ start }: Place) =>
    /\bmy name is $/i.test(text.slice(Math.max(0, start - 16), start));
  return [
    ...listPlaces(text, withTitle).filter((place) => !isOwn(place)),
    ...listPlaces(text, afterPerson).filter((place) => !isNobody(place) && !isDayOrMonth(place)),
    ...listPlaces(text, saidToBeName).filter((place) => !isNobody(place) && !aboutMyself(place)),
    ...listPlaces(text, number),
  ];
}
