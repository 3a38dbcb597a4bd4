import { catalog } from '#lib/catalog/catalog.ts';
import { sheetFileName } from '#lib/pages/sheet-address.ts';
import { listSheetSlugs } from '#lib/sheets/list-sheet-slugs.ts';
import { listLocales } from '#lib/site/words.ts';
import { makeSheet } from '../make-sheet.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly name: string }> };

/** Every PDF of every language: what is not named here is not built. */
export function generateStaticParams(): { name: string }[] {
  return listFiles().map(({ name }) => ({ name }));
}

/** A question sheet as a PDF. It stands outside [locale]: its address carries no /en. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const file = listFiles().find((candidate) => candidate.name === name);
  if (file === undefined) return new Response(null, { status: 404 });
  const { pdf } = await makeSheet(file.locale, file.slug);
  return new Response(new Uint8Array(pdf.bytes), { headers: { 'content-type': 'application/pdf' } });
}

function listFiles() {
  return listLocales().flatMap((locale) =>
    listSheetSlugs(catalog).map((slug) => ({ name: sheetFileName(locale, slug), locale, slug })),
  );
}
