import type { Block } from './plan-pages.ts';
import type { Sheet, SheetLine } from './sheet.ts';
import { paper, type SheetPen, type TextStyle } from './sheet-pen.ts';

/** A block that can be written at a height of the current page, with the room that the plan gives it. */
export type DrawnBlock = Block & { readonly draw: (top: number, room: number) => void };

type Structure = PDFKit.PDFStructureElement;

export type Desk = {
  readonly document: PDFKit.PDFDocument;
  readonly pen: SheetPen;
  /** The structure that every block adds itself to, in the order of reading. */
  readonly root: Structure;
};

const width = paper.right - paper.left;
/** Questions stand to the right of their boxes. */
const indent = 20;
/** Between two lines to write on, as in a ruled notebook. */
const lineHeight = 24;

/** The blocks of a sheet in the order of reading. Draw them in this order: each tags itself when it is drawn. */
export function listBlocks(sheet: Sheet, desk: Desk): readonly DrawnBlock[] {
  return [
    textBlock(desk, 'H1', sheet.title, 'title'),
    textBlock(desk, 'P', sheet.lead, 'lead'),
    ...sheet.fields.map((label) => fieldBlock(desk, label)),
    ...sheet.sections.flatMap(({ title, lines }) => {
      const list = openOnce(desk);
      return [
        { ...textBlock(desk, 'H2', title, 'heading'), keepWithNext: true },
        ...lines.map((line) => questionBlock(desk, line, list)),
      ];
    }),
    textBlock(desk, 'P', sheet.help, 'note'),
    onlineBlock(desk, sheet.online),
    textBlock(desk, 'P', sheet.review, 'note'),
  ];
}

function textBlock({ document, pen, root }: Desk, tag: string, text: string, style: TextStyle): DrawnBlock {
  return {
    gap: pen.gapOf(style),
    height: pen.heightOf(text, style, width),
    answered: false,
    keepWithNext: false,
    draw: (top) => {
      root.add(
        document.struct(tag, {}, () => {
          pen.write(text, style, { x: paper.left, y: top, width });
        }),
      );
    },
  };
}

function fieldBlock(desk: Desk, label: string): DrawnBlock {
  const { pen } = desk;
  const block = textBlock(desk, 'P', label, 'field');
  return {
    ...block,
    draw: (top, room) => {
      block.draw(top, room);
      const start = paper.left + pen.widthOf(label, 'field') + 8;
      pen.ruleArtifact(start, paper.right, top + block.height);
    },
  };
}

function questionBlock(
  { document, pen }: Desk,
  { question, why }: SheetLine,
  openList: () => Structure,
): DrawnBlock {
  const x = paper.left + indent;
  const inner = width - indent;
  const questionHeight = pen.heightOf(question, 'question', inner);
  const height = questionHeight + (why === undefined ? 0 : pen.heightOf(why, 'why', inner));
  return {
    gap: pen.gapOf('question'),
    height,
    answered: true,
    keepWithNext: false,
    draw: (top, room) => {
      pen.boxArtifact(paper.left, top + 4, 10);
      const text = (words: string, style: TextStyle, y: number) =>
        document.struct('P', {}, () => {
          pen.write(words, style, { x, y, width: inner });
        });
      const body = [text(question, 'question', top)];
      if (why !== undefined) body.push(text(why, 'why', top + questionHeight));
      openList().add(document.struct('LI', {}, document.struct('LBody', {}, body)));
      const lines = Math.max(1, Math.floor(room / lineHeight));
      for (let line = 1; line <= lines; line += 1) {
        pen.ruleArtifact(x, paper.right, top + height + (room * line) / lines);
      }
    },
  };
}

/** A list that is tagged when its first item is drawn, after the heading above it. */
function openOnce({ document, root }: Desk): () => Structure {
  let list: Structure | undefined;
  return () => {
    if (list === undefined) {
      list = document.struct('L');
      root.add(list);
    }
    return list;
  };
}

function onlineBlock(
  { document, pen, root }: Desk,
  { label, url, alternative }: Sheet['online'],
): DrawnBlock {
  const start = paper.left + pen.widthOf(`${label} `, 'note');
  const rest = paper.right - start;
  const height = pen.heightOf(url, 'note', rest);
  return {
    gap: 2,
    height,
    answered: false,
    keepWithNext: false,
    draw: (top) => {
      const paragraph = document.struct('P');
      const link = document.struct('Link', { alt: alternative });
      root.add(paragraph);
      paragraph.add(() => {
        pen.write(label, 'note', { x: paper.left, y: top, width });
      });
      paragraph.add(link);
      link.add(() => {
        pen.write(url, 'note', { x: start, y: top, width: rest });
      });
      const linkWidth = Math.min(pen.widthOf(url, 'note'), rest);
      // Told apart from names, a text of this library is an object. Its types know neither that nor `structParent`.
      const options = { structParent: link, Contents: Object(alternative) as string };
      document.link(start, top, linkWidth, height, url, options);
      paragraph.end();
    },
  };
}
