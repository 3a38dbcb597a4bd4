/** Lengths in points, on Letter paper of 612 by 792. */
export const paper = { left: 50, right: 562, top: 46, bottom: 738, foot: 752 } as const;

/** How each kind of text is set: its weight, its size, the space above it. */
const styles = {
  title: { face: 'heading', size: 20, gap: 0 },
  lead: { face: 'text', size: 11, gap: 4 },
  field: { face: 'text', size: 11, gap: 10 },
  heading: { face: 'heading', size: 13, gap: 16 },
  question: { face: 'text', size: 12, gap: 8 },
  why: { face: 'text', size: 10, gap: 0 },
  note: { face: 'text', size: 10, gap: 12 },
  foot: { face: 'text', size: 9, gap: 0 },
} as const;

export type TextStyle = keyof typeof styles;

/** What writes on a document: text in a style, and lines that are no text. */
export type SheetPen = ReturnType<typeof createSheetPen>;

/** A pen for an open document. Measuring and writing go through it alike, so that a plan fits what is drawn. */
export function createSheetPen(document: PDFKit.PDFDocument) {
  const take = (style: TextStyle) => document.font(styles[style].face).fontSize(styles[style].size);
  return {
    gapOf: (style: TextStyle) => styles[style].gap,
    heightOf: (text: string, style: TextStyle, width: number) => take(style).heightOfString(text, { width }),
    widthOf: (text: string, style: TextStyle) => take(style).widthOfString(text),
    write: (text: string, style: TextStyle, at: { x: number; y: number; width: number }) => {
      take(style).text(text, at.x, at.y, { width: at.width });
    },
    /** One line of text that those who listen are not read on every page. */
    writeArtifact: (text: string, style: TextStyle, at: { x: number; y: number }) => {
      document.markContent('Artifact', { type: 'Pagination' });
      take(style).text(text, at.x, at.y, { lineBreak: false });
      document.endMarkedContent();
    },
    /** A line to write on. */
    ruleArtifact: (from: number, to: number, y: number) => {
      document.markContent('Artifact', { type: 'Layout' });
      document.lineWidth(0.5).moveTo(from, y).lineTo(to, y).stroke();
      document.endMarkedContent();
    },
    /** A square to tick. */
    boxArtifact: (x: number, y: number, side: number) => {
      document.markContent('Artifact', { type: 'Layout' });
      document.lineWidth(0.75).rect(x, y, side, side).stroke();
      document.endMarkedContent();
    },
  };
}
