import { buffer } from 'node:stream/consumers';
import { listBlocks, type DrawnBlock } from './list-blocks.ts';
import { openDocument, type SheetFaces } from './open-document.ts';
import { planPages } from './plan-pages.ts';
import type { Sheet } from './sheet.ts';
import { createSheetPen, paper, type SheetPen } from './sheet-pen.ts';

export type SheetPdfOptions = {
  readonly faces: SheetFaces;
  /** With its country, such as `en-US`. */
  readonly language: string;
  /** ISO date of the last change of the questions. */
  readonly date: string;
  /** Stands small at the foot of every page, at the left; the sheet itself names no clinic. */
  readonly mark: string;
  readonly pageOf: (page: number, pages: number) => string;
};

export type SheetPdf = { readonly bytes: Buffer; readonly pages: number };

/** Heights of the room for one answer, in points: from one line to write on to three. */
const rooms = [22, 28, 36, 48, 60, 72] as const;

/**
 * A sheet as a tagged PDF on Letter paper, its text that of the page. The same sheet and options make the same bytes.
 */
export async function writeSheetPdf(sheet: Sheet, options: SheetPdfOptions): Promise<SheetPdf> {
  const document = openDocument({ title: sheet.title, ...options });
  const whole = buffer(document);
  const pen = createSheetPen(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const blocks = listBlocks(sheet, { document, pen, root });
  const { room, pages } = planPages(blocks, paper.bottom - paper.top, rooms);
  for (const places of pages) {
    document.addPage();
    drawPage(
      places.flatMap((place) => blocks[place] ?? []),
      room,
    );
  }
  root.end();
  for (const page of pages.keys()) {
    document.switchToPage(page);
    drawFoot(pen, options.mark, options.pageOf(page + 1, pages.length));
  }
  document.end();
  return { bytes: await whole, pages: pages.length };
}

function drawPage(blocks: readonly DrawnBlock[], room: number): void {
  let top: number = paper.top;
  for (const [place, block] of blocks.entries()) {
    if (place > 0) top += block.gap;
    block.draw(top, room);
    top += block.height + (block.answered ? room : 0);
  }
}

function drawFoot(pen: SheetPen, mark: string, pageOf: string): void {
  pen.writeArtifact(mark, 'foot', { x: paper.left, y: paper.foot });
  const x = paper.right - pen.widthOf(pageOf, 'foot');
  pen.writeArtifact(pageOf, 'foot', { x, y: paper.foot });
}
