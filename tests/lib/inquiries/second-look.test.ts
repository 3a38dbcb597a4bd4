import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detailKinds, findDetails } from '#lib/inquiries/second-look.ts';
import { codeSeen, wereSeen } from '#lib/inquiries/second-look-seen.ts';
import { professionalSentences, sentences, type LabelledSentence } from './second-look-sentences.ts';

const now = new Date('2026-11-24T15:00:00Z');
const secret = Buffer.alloc(32, 7);

function find(text: string, isProfessional = false) {
  return findDetails(text, { isProfessional, now });
}

/** What was found in a sentence, as its label would say it. */
function label(text: string, isProfessional: boolean): readonly string[] {
  return find(text, isProfessional).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** Of what should be found, how much was; and of what was found, how much should be. */
function score(list: readonly LabelledSentence[], isProfessional: boolean) {
  const results = list.map(([text, wanted]) => {
    const expected = wanted.map(([kind, words]) => `${kind}: ${words}`);
    const found = label(text, isProfessional);
    return {
      wanted: expected.length,
      found: found.length,
      right: found.filter((each) => expected.includes(each)).length,
      wrong: `${text} → ${found.join('; ')}`,
      isRight: found.join() === expected.join(),
    };
  });
  const sum = (pick: (result: (typeof results)[number]) => number) =>
    results.reduce((total, result) => total + pick(result), 0);
  return {
    recall: sum(({ right }) => right) / sum(({ wanted }) => wanted),
    precision: sum(({ right }) => right) / sum(({ found }) => found),
    wrong: results.filter(({ isRight }) => !isRight).map(({ wrong }) => wrong),
  };
}

describe('findDetails', () => {
  test('has half of its sentences harmless, and more than sixty in all', () => {
    const all = [...sentences, ...professionalSentences];
    const harmless = all.filter(([, found]) => found.length === 0).length;
    expect(all.length).toBeGreaterThan(60);
    expect(Math.abs(harmless / all.length - 0.5)).toBeLessThan(0.05);
  });

  test.each([
    ['anyone', sentences, false],
    ['professionals', professionalSentences, true],
  ] as const)(
    'finds in sentences of %s what is there, and hardly anything else',
    (_, list, isProfessional) => {
      const { recall, precision, wrong } = score(list, isProfessional);
      expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
      expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    },
  );

  test('finds no client in what others write', () => {
    for (const [text] of professionalSentences) {
      expect(find(text).map(({ kind }) => kind)).not.toContain('client');
    }
  });

  test.each([
    ['4 years ago', '3/14/2022', 0],
    ['5 years ago', '3/14/2021', 1],
    ['100 years ago', '3/14/1926', 1],
    ['101 years ago', '3/14/1925', 0],
    ['to come', '3/14/2027', 0],
  ])('takes a full date %s for a date of birth, or not', (_, date, count) => {
    expect(find(`On ${date} it was.`)).toHaveLength(count);
  });

  test('never throws, and names places in the text, in order, none over another', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...[...sentences, ...professionalSentences].map(([text]) => text)),
      fc.constantFrom('219-45-6789', 'DOB ', '3/14/1987', 'F10.20', '20 mg', 'client ', 'J.D.', ' ', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, isProfessional) => {
        const text = pieces.join('');
        let last = 0;
        for (const { kind, start, end } of find(text, isProfessional)) {
          expect(detailKinds).toContain(kind);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('the codes of what was asked about', () => {
  const text = 'I take 20 mg, born 3/14/1987.';
  const codes = codeSeen(find(text), text, secret);
  const isSeen = (other: string, given?: string) => wereSeen(find(other), other, given, secret);

  test('spare the same details a second question, whatever stands around them', () => {
    expect(isSeen(text, codes)).toBe(true);
    expect(isSeen('Born 3/14/1987.', codes)).toBe(true);
    expect(isSeen('No details at all.')).toBe(true);
  });

  test('ask anew about other details, without codes, and with those of another secret', () => {
    expect(isSeen('I take 30 mg.', codes)).toBe(false);
    expect(isSeen(text)).toBe(false);
    expect(isSeen(text, 'garbage x')).toBe(false);
    expect(isSeen(text, codeSeen(find(text), text, Buffer.alloc(32, 8)))).toBe(false);
  });

  test('stay far below what a form may weigh, even for a message that is nothing but doses', () => {
    const doses = [...Array(600).keys()].map((number) => `${String(number)} mg`).join(' ');
    expect(codeSeen(find(doses.slice(0, 4000)), doses, secret).length).toBeLessThan(6_000);
  });
});
