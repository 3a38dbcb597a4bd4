import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One element of a PDF's structure that holds text itself, such as a heading, a paragraph or a link. */
type PdfText = {
  /** From the outermost in: `['Document', 'L', 'LI', 'LBody', 'P']`. */
  readonly roles: readonly string[];
  readonly text: string;
  /** Replaces the text for those who cannot see it; a link's say where it leads. */
  readonly alt?: string;
  /** From 1. */
  readonly page: number;
};

export type ReadPdf = {
  readonly pages: number;
  /** In the order of the structure, which is that of reading aloud; what is an artifact is not there. */
  readonly texts: readonly PdfText[];
  /** What stands on pages and is no part of the text, such as page numbers. */
  readonly artifacts: readonly string[];
  /** Addresses of links, in order. */
  readonly links: readonly string[];
  /** The left, right, bottom and top ends of all text, in points from the lower left corner of its page. */
  readonly extent: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
  };
  readonly language: string | undefined;
  readonly title: unknown;
  readonly displaysTitle: boolean;
  readonly isMarked: boolean;
};

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Node = { role?: string; alt?: string; type?: string; id?: string; children?: readonly Node[] };
type Box = ReadPdf['extent'];

/** What a reader that knows tags finds in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const read = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) =>
      readPage(await pdf.getPage(index + 1), index + 1),
    ),
  );
  const { info } = await pdf.getMetadata();
  // Both come as maps, whatever their types say.
  const viewer = await pdf.getViewerPreferences();
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, unknown> | null;
  const boxes = read.flatMap((page) => page.boxes);
  return {
    pages: pdf.numPages,
    texts: read.flatMap(({ texts }) => texts),
    artifacts: read.flatMap(({ artifacts }) => artifacts),
    links: read.flatMap(({ links }) => links),
    extent: {
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
      top: Math.max(...boxes.map(({ top }) => top)),
    },
    language: (info as Record<string, unknown>)['Language'] as string | undefined,
    title: (info as Record<string, unknown>)['Title'],
    displaysTitle: viewer?.get('DisplayDocTitle') === true,
    isMarked: marks?.get('Marked') === true,
  };
}

/** Text as it is compared: pieces set apart by one space, whatever white space was between them. */
export function joinText(pieces: readonly string[]): string {
  return pieces.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** The lines of one paragraph: a line that breaks after a hyphen goes on without a space. */
function joinLines(lines: readonly string[]): string {
  return joinText([lines.map((line) => (line.endsWith('-') ? line : `${line} `)).join('')]);
}

async function readPage(page: Page, number: number) {
  const { byId, artifacts, boxes } = await readContent(page);
  const texts: PdfText[] = [];
  const walk = (node: Node, roles: readonly string[]): void => {
    const inner = node.role === undefined || node.role === 'Root' ? roles : [...roles, node.role];
    const own = (node.children ?? []).flatMap(({ type, id }) =>
      type === 'content' ? (byId.get(id ?? '') ?? []) : [],
    );
    if (own.length > 0) {
      const alt = node.alt === undefined ? {} : { alt: node.alt };
      texts.push({ roles: inner, text: joinLines(own), page: number, ...alt });
    }
    for (const child of node.children ?? []) if (child.type === undefined) walk(child, inner);
  };
  walk(await page.getStructTree(), []);
  const links = (await page.getAnnotations()).map(({ url }: { url?: string }) => url ?? '');
  return { texts, artifacts, boxes, links };
}

/** The text of each piece of marked content by its id, and that of artifacts. */
async function readContent(page: Page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string[]>();
  const artifacts: string[] = [];
  const boxes: Box[] = [];
  const open: string[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { id?: string }).id ?? String((item as { tag?: string }).tag));
      continue;
    }
    if (item.str.trim() === '') continue;
    const [, , , , left = 0, bottom = 0] = item.transform as number[];
    boxes.push({ left, right: left + item.width, bottom, top: bottom + item.height });
    const place = open.at(-1) ?? 'unmarked';
    if (place === 'Artifact') artifacts.push(item.str);
    else byId.set(place, [...(byId.get(place) ?? []), item.str]);
  }
  return { byId, artifacts, boxes };
}
