import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { revisedOn } from '#content/question-sheets/revised-on.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { composeSheet } from '#lib/sheets/compose-sheet.ts';
import type { Sheet } from '#lib/sheets/sheet.ts';
import { writeSheetPdf, type SheetPdf } from '#lib/sheets/write-sheet-pdf.ts';
import { defaultLocale, type Locale } from '#lib/site/locale.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { loadWords } from '#lib/site/words.ts';

/** Cut by `npm run font:cut`: the weight of headings is that of share pictures. */
const facePaths = {
  text: 'app/questions-to-ask/[name]/literata-400.ttf',
  heading: 'app/og/[name]/literata-600.ttf',
} as const;

/** The words of a sheet and its PDF; the page needs both, because its link says how large the file is. Throws for an unknown slug. */
export async function makeSheet(
  locale: Locale,
  slug: string,
): Promise<{ readonly sheet: Sheet; readonly pdf: SheetPdf }> {
  const words = await loadWords(locale);
  const sheet = composeSheet({ catalog, words, locale, origin: readSiteOrigin() }, slug);
  const [text, heading] = await Promise.all([readFace(facePaths.text), readFace(facePaths.heading)]);
  const pdf = await writeSheetPdf(sheet, {
    faces: { text, heading },
    language: locale === defaultLocale ? 'en-US' : locale,
    date: revisedOn,
    mark: catalog.provider.name,
    pageOf: words.questionSheets.pageOf,
  });
  return { sheet, pdf };
}

function readFace(path: string): Promise<Buffer> {
  return readFile(join(process.cwd(), path));
}
