import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { ContentError } from '#lib/content-error.ts';

/** A file split into its head, as data not yet believed, and its text. */
export type FrontMatter = {
  readonly data: unknown;
  /** Line in the file (from 1) of each field, of what is inside it and of list items: `title`, `sources.2`. */
  readonly lines: Readonly<Record<string, number>>;
  readonly body: string;
  /** Line in the file (from 1) on which the body begins. */
  readonly bodyLine: number;
};

const fence = '---';

/** Splits a file that opens with a head between two lines of `---`. Throws a ContentError when it has none. */
export function splitFrontMatter(file: string, text: string): FrontMatter {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf(fence, 1);
  if (lines[0] !== fence || end === -1) {
    throw new ContentError([
      {
        file,
        line: 1,
        message: 'It has no head.',
        remedy: `Begin with a line "${fence}", then the fields, then a line "${fence}".`,
      },
    ]);
  }
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), { lineCounter: counter });
  refuseBrokenYaml(file, document);
  return {
    data: document.toJS() as unknown,
    lines: listLines(document, counter),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function refuseBrokenYaml(file: string, { errors }: Document): void {
  const [error] = errors;
  if (error === undefined) return;
  throw new ContentError([
    {
      file,
      // The head begins on the file's second line.
      line: (error.linePos?.[0].line ?? 0) + 1,
      message: `The head cannot be read: ${error.message.split(' at line')[0] ?? ''}.`,
      remedy: 'Correct this line; text with a colon or a leading sign needs quotes.',
    },
  ]);
}

function listLines(document: Document, counter: LineCounter): Readonly<Record<string, number>> {
  const lines: Record<string, number> = {};
  const note = (path: string, node: unknown) => {
    const start = (node as { readonly range?: readonly number[] | null } | null)?.range?.[0];
    if (start !== undefined) lines[path] = counter.linePos(start).line + 1;
  };
  if (!isMap(document.contents)) return lines;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    note(name, key);
    if (isSeq(value)) {
      for (const [index, item] of value.items.entries()) note(`${name}.${String(index)}`, item);
    }
    if (isMap(value)) {
      for (const { key: inner } of value.items)
        if (isScalar(inner)) note(`${name}.${String(inner.value)}`, inner);
    }
  }
  return lines;
}
