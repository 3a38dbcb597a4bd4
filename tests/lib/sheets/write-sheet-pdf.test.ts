import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSheetSlugs } from '#lib/sheets/list-sheet-slugs.ts';
import type { Sheet } from '#lib/sheets/sheet.ts';
import { aSheet, aSheetPdf } from '#tests/support/a-sheet.ts';
import { joinText, readPdf } from '#tests/support/read-pdf.ts';

/** Every word of a sheet in the order of reading. */
function wordsOf({ title, lead, fields, sections, help, online, review }: Sheet): string {
  const asked = sections.flatMap((section) => [
    section.title,
    ...section.lines.flatMap(({ question, why = '' }) => [question, why]),
  ]);
  return joinText([title, lead, ...fields, ...asked, help, online.label, online.url, review]);
}

async function read(sheet: Sheet) {
  const { bytes } = await aSheetPdf(sheet);
  return { bytes, ...(await readPdf(bytes)) };
}

describe.each(listSheetSlugs(catalog))('the PDF of %s', async (slug) => {
  const sheet = aSheet(slug);
  const pdf = await read(sheet);
  const of = (role: string) => pdf.texts.filter(({ roles }) => roles.at(-1) === role);

  test('says every word of the sheet, in its order, and no other', () => {
    expect(joinText(pdf.texts.map(({ text }) => text))).toBe(wordsOf(sheet));
  });

  test('is tagged: a document with one H1, an H2 for each group, every question in an item of a list', () => {
    expect(pdf.isMarked).toBe(true);
    expect(new Set(pdf.texts.map(({ roles }) => roles[0]))).toEqual(new Set(['Document']));
    expect(of('H1').map(({ text }) => text)).toEqual([sheet.title]);
    expect(of('H2').map(({ text }) => text)).toEqual(sheet.sections.map(({ title }) => title));
    const items = pdf.texts.filter(({ roles }) => roles.join(' ') === 'Document L LI LBody P');
    const lines = sheet.sections.flatMap((section) => section.lines);
    expect(items.map(({ text }) => text)).toEqual(
      lines.flatMap(({ question, why }) => (why === undefined ? [question] : [question, why])),
    );
  });

  test('names its language and shows its title', () => {
    expect(pdf.language).toBe('en-US');
    expect(pdf.title).toBe(sheet.title);
    expect(pdf.displaysTitle).toBe(true);
  });

  test('links to its page, with words for it', () => {
    expect(pdf.links).toEqual([sheet.online.url]);
    expect(of('Link')).toMatchObject([{ text: sheet.online.url, alt: sheet.online.alternative }]);
  });

  test('keeps the clinic and the numbers of pages out of what is read aloud', () => {
    const feet = Array.from({ length: pdf.pages }, (_, index) => [
      'Sample clinic',
      `Page ${String(index + 1)} of ${String(pdf.pages)}`,
    ]);
    expect(pdf.artifacts).toEqual(feet.flat());
  });

  test('stays on its paper and fits two sides', () => {
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(pdf.extent.left).toBeGreaterThanOrEqual(50);
    expect(pdf.extent.right).toBeLessThanOrEqual(563);
    expect(pdf.extent.bottom).toBeGreaterThanOrEqual(20);
    expect(pdf.extent.top).toBeLessThanOrEqual(760);
  });

  test('is the same bytes a second time, and at most 60 kB', async () => {
    expect((await aSheetPdf(sheet)).bytes.equals(pdf.bytes)).toBe(true);
    expect(pdf.bytes.length).toBeLessThanOrEqual(60_000);
  });

  test('says of itself that it follows PDF/UA, under a title that needs no escaping', () => {
    const [xml = ''] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(pdf.bytes.toString('utf8')) ?? [];
    // The library writes the title into its XML as it is.
    expect(sheet.title).not.toMatch(/[<&]/);
    expect(xml).toContain(`>${sheet.title}</rdf:li>`);
    expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});

const manyLines = Array.from({ length: 40 }, (_, index) => ({
  question: `Is this question ${String(index + 1)} of forty, and is it long enough to take two lines on a sheet of Letter paper?`,
  why: 'To see where it goes.',
}));

test('forty questions go on to further pages, none off the sheet and none cut in two', async () => {
  const sheet = aSheet('psychiatrist', { sections: [{ id: 'many', title: 'Many', lines: manyLines }] });
  const pdf = await read(sheet);
  expect(pdf.pages).toBeGreaterThan(2);
  expect(joinText(pdf.texts.map(({ text }) => text))).toBe(wordsOf(sheet));
  expect(pdf.extent.bottom).toBeGreaterThanOrEqual(20);
  const pageOf = new Map(pdf.texts.map(({ text, page }) => [text, page]));
  expect(manyLines.filter(({ question }) => !pageOf.has(question))).toEqual([]);
  const items = pdf.texts.filter(({ roles }) => roles.includes('LI'));
  const pages = items.map(({ page }) => page);
  for (const [index, page] of pages.entries()) if (index % 2 === 1) expect(page).toBe(pages[index - 1]);
});

test('a long title takes several lines inside of the margins', async () => {
  const title = 'Questions to ask about a session whose name is longer than any that this site has '.repeat(
    3,
  );
  const pdf = await read(aSheet('psychiatrist', { title: title.trim() }));
  expect(pdf.texts[0]).toMatchObject({ text: title.trim(), page: 1 });
  expect(pdf.extent.right).toBeLessThanOrEqual(563);
});
