import PDFDocument from 'pdfkit';

/** The two weights of the face, as whole TrueType files: a PDF takes only the letters it uses. */
export type SheetFaces = { readonly text: Buffer; readonly heading: Buffer };

type DocumentOptions = {
  readonly title: string;
  /** With its country, such as `en-US`. */
  readonly language: string;
  readonly faces: SheetFaces;
  /** ISO date that the document carries. The day of the build would make equal words unequal bytes. */
  readonly date: string;
};

/** An empty document of Letter pages without margins, tagged, ready to be written on; its ID follows from title and date. */
export function openDocument({ title, language, faces, date }: DocumentOptions): PDFKit.PDFDocument {
  const day = new Date(`${date}T00:00:00Z`);
  const document = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    autoFirstPage: false,
    // Until all pages are there nobody knows how many: "Page 1 of 2" is written last.
    bufferPages: true,
    pdfVersion: '1.7',
    // The library's types are older than it and do not know this one.
    subset: 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: language,
    displayTitle: true,
    // None but our own: the built-in ones are not embedded.
    font: '',
    info: { Title: title, CreationDate: day, ModDate: day },
  });
  document.registerFont('text', faces.text);
  document.registerFont('heading', faces.heading);
  return document;
}
