import { readFileSync } from 'node:fs';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { composeSheet } from '#lib/sheets/compose-sheet.ts';
import type { Sheet } from '#lib/sheets/sheet.ts';
import { writeSheetPdf, type SheetPdf } from '#lib/sheets/write-sheet-pdf.ts';

const faces = {
  text: readFileSync('app/questions-to-ask/[name]/literata-400.ttf'),
  heading: readFileSync('app/og/[name]/literata-600.ttf'),
};

/** The site's own sheet of a role or session, with whole fields replaced by `changes`. */
export function aSheet(slug = 'psychiatrist', changes: Partial<Sheet> = {}): Sheet {
  const origin = 'https://www.example.org';
  return { ...composeSheet({ catalog, words, locale: 'en', origin }, slug), ...changes };
}

/** A sheet as the site would publish it. */
export function aSheetPdf(sheet: Sheet): Promise<SheetPdf> {
  const { pageOf } = words.questionSheets;
  return writeSheetPdf(sheet, {
    faces,
    language: 'en-US',
    date: '2026-11-25',
    mark: 'Sample clinic',
    pageOf,
  });
}
