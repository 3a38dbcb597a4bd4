import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeHours } from '#components/layout/describe-hours.ts';
import { audiences, type Audience } from '#content/questions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { fillTokens } from '#lib/catalog/fill-tokens.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import { tellReader } from '#lib/catalog/tell-reader.ts';
import { listRolesWithPart, listSessionsWithPart, nameRoles } from '#lib/catalog/who-leads.ts';
import { readClaims } from '#lib/claims/read-claims.ts';
import { findFigures } from '#lib/facts/find-figures.ts';
import { readerAddress } from '#lib/pages/reader-address.ts';
import { readToldTruths, type ToldPage } from '#tests/support/read-told-truths.ts';

const html = Object.fromEntries(
  audiences.map((audience) => [audience, readFileSync(`dist/files${readerAddress(audience)}.html`, 'utf8')]),
) as Readonly<Record<Audience, string>>;
const pages = Object.fromEntries(
  audiences.map((audience) => [audience, readToldTruths(html[audience])]),
) as Readonly<Record<Audience, ToldPage>>;

/** The truths whose words are not the same on every page that tells them. */
function listDiffering(told: readonly ToldPage[]): readonly string[] {
  return catalog.truths
    .map(({ id }) => ({ id, versions: new Set(told.flatMap(({ truths }) => truths.get(id) ?? [])) }))
    .filter(({ versions }) => versions.size > 1)
    .map(({ id }) => id);
}

const shared = catalog.truths
  .map(({ id }) => ({ id, on: audiences.filter((audience) => pages[audience].truths.has(id)) }))
  .filter(({ on }) => on.length > 1);

describe('the pages for clients, families and professionals', () => {
  test('share most of their truths', () => {
    expect(shared.length).toBeGreaterThan(10);
  });

  test('tell each truth in the same words', () => {
    expect(listDiffering(audiences.map((audience) => pages[audience]))).toEqual([]);
  });

  test('differ as soon as one word of a shared truth is changed on one of them', () => {
    const change = fc.record({
      truth: fc.constantFrom(...shared),
      page: fc.nat(),
      word: fc.nat(),
    });
    fc.assert(
      fc.property(change, ({ truth: { id, on }, page, word }) => {
        const audience = on[page % on.length] ?? 'clients';
        const section = new RegExp(`<section aria-labelledby="${id}">[\\s\\S]*?</section>`);
        const spoiled = html[audience].replace(section, (markup) => spoilWord(markup, word));
        const told = audiences.map((each) => (each === audience ? readToldTruths(spoiled) : pages[each]));
        expect(listDiffering(told)).toEqual([id]);
      }),
      { numRuns: 60 },
    );
  });
});

/** One word below the heading with another in its place. */
function spoilWord(markup: string, nth: number): string {
  const from = markup.indexOf('</h2>');
  const found = [...markup.slice(from).matchAll(/(?<=>[^<]*)\b[a-z]{3,}\b(?=[^<>]*<)/gi)];
  const word = found[nth % found.length];
  if (word === undefined) throw new Error('There is no word to change.');
  const at = from + word.index;
  return `${markup.slice(0, at)}otherwise${markup.slice(at + word[0].length)}`;
}

describe.each(audiences)('the page for %s', (audience) => {
  const { told, reader } = tellReader(catalog, audience);
  const page = pages[audience];

  test('tells its truths in its order, and no others', () => {
    expect([...page.truths.keys()]).toEqual(told.map(({ truth }) => truth.id));
  });

  test('says nothing outside of the truths but title, lead, review and the question at the end', () => {
    const { title, lead } = words.readers[audience];
    const { review, wasClear } = words.layout;
    expect(page.rest).toBe(`${title} ${lead} ${review.notReviewed} ${wasClear}`);
  });

  test('states no figure and claims nothing of a role in its title, lead and next step', () => {
    const own = [...Object.values(words.readers[audience]), ...reader.next.map(({ text }) => text)];
    expect(own.flatMap((text) => findFigures({ text, given: [] }))).toEqual([]);
    expect(own.flatMap((text) => readClaims(text))).toEqual([]);
  });

  test.each(told.map(({ truth }) => [truth.id, truth] as const))(
    'has the words of the registry for %s, figures and leaders from the catalog',
    (id, { body, more }) => {
      const expected = body.flatMap((block) => {
        if ('derived' in block) return [derivedWords[block.derived]];
        if ('items' in block || 'steps' in block) {
          return ('items' in block ? block.items : block.steps).map(({ text }) => text);
        }
        return 'urgent' in block ? [block.title, ...block.urgent.map(({ text }) => text)] : [block.text];
      });
      const filled = [...expected, ...(more === undefined ? [] : [more.text])].map((text) =>
        fillTokens(catalog, text),
      );
      expect(page.truths.get(id)).toBe(filled.join(' '));
    },
  );
});

const { acts, parts } = words.readers;

function sayTeam(): string {
  return catalog.roles
    .flatMap((role) => [
      role.title,
      `${acts.prescribes[role.acts.prescribes]} ${acts.diagnoses[role.acts.diagnoses]} ${acts['gives-therapy'][role.acts['gives-therapy']]}`,
      ...(['leads', 'co-leads'] as const).flatMap((part) => {
        const names = listSessionsWithPart(catalog, role.slug, part).map(({ inSentence }) =>
          inSentence.replace(/^(?:the|an?) /, ''),
        );
        return names.length === 0 ? [] : [`${parts[part]} ${names.join(', ')}.`];
      }),
    ])
    .join(' ');
}

function sayWeek(): string {
  let day = '';
  return sampleWeek
    .flatMap(({ day: on, session: slug, minutes }) => {
      const session = getSession(catalog, slug);
      const leaders = nameRoles(listRolesWithPart(catalog, slug, 'leads'));
      const opens = on === day ? [] : [on];
      day = on;
      return [
        ...opens,
        `${session.title}${words.drawings.duration(minutes)}. ${words.home.ledBy} ${leaders}.`,
      ];
    })
    .join(' ');
}

const derivedWords = {
  team: sayTeam(),
  week: sayWeek(),
  reach: `${words.layout.footer.phone} ${catalog.provider.phone.shown} ${words.layout.footer.hours} ${describeHours(catalog.provider).replaceAll(/\s/g, ' ')}`,
  asked:
    'Who are you writing for? How may we reach you? Which state does the person who needs help live in? What is it about? Your message',
  'asked-of-professionals':
    'Organization Phone number If you do not pick up, may we leave a message? Which state is the client in? What is it about? Your message',
};
