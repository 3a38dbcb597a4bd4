import type { Question } from 'schema-dts';
import { sheetAddress, sheetFileAddress } from '#lib/pages/sheet-address.ts';
import { composeSheet } from '#lib/sheets/compose-sheet.ts';
import type { SheetLine } from '#lib/sheets/sheet.ts';
import type { PageContext, PageSubject } from './page-context.ts';
import { nameOccupation, nameService } from './things-by-id.ts';

/** A question sheet: its questions in their order, whom or what they are about, and the same as a PDF. */
export function describeSheet(context: PageContext): PageSubject {
  const { catalog, locale, origin, page } = context;
  const isItsOwn = ({ slug }: { readonly slug: string }) => page.address === sheetAddress(slug);
  const roles = catalog.roles.filter(isItsOwn);
  const sessions = catalog.sessions.filter(isItsOwn);
  const [slug] = [...roles, ...sessions].map((each) => each.slug);
  if (slug === undefined)
    throw new Error(`${page.address} is listed, but no role or session is asked about.`);
  const { title, sections } = composeSheet(context, slug);
  return {
    mainEntity: {
      '@type': 'ItemList',
      name: title,
      itemListElement: sections.flatMap(({ lines }) => lines).map(describeQuestion),
    },
    about: [
      ...roles.map((role) => nameOccupation(context, role)),
      ...sessions.map((session) => nameService(context, session)),
    ],
    encoding: {
      '@type': 'MediaObject',
      contentUrl: origin + sheetFileAddress(locale, slug),
      encodingFormat: 'application/pdf',
    },
  };
}

function describeQuestion({ question }: SheetLine): Question {
  return { '@type': 'Question', name: question };
}
