import type { ContentIssue } from '#lib/content-error.ts';

/**
 * The line (from 1) of a data file on which an entry such as `psychiatrist.mayNot.0` is written, or of the nearest
 * thing around it; undefined when not even the entry's name stands there. It goes by layout: what belongs to an
 * entry is indented as deep as its slug, or deeper than its key.
 */
export function locateEntry(text: string, entry: string): number | undefined {
  const lines = text.split('\n');
  let block = { start: 0, end: lines.length };
  let found: number | undefined;
  for (const part of entry.split('.').filter((name) => !/^\d*$/.test(name))) {
    const next = lines.findIndex(
      (line, index) => index >= block.start && index < block.end && mentions(line, part),
    );
    if (next === -1) break;
    found = next;
    block = { start: next, end: findEnd(lines, next) };
  }
  return found === undefined ? undefined : found + 1;
}

/** The first line after `start` that stands further out than what is said there. */
function findEnd(lines: readonly string[], start: number): number {
  const line = lines[start] ?? '';
  const depth = indentOf(line) + (opensWithName(line) ? 0 : 1);
  const end = lines.findIndex((each, index) => index > start && each !== '' && indentOf(each) < depth);
  return end === -1 ? lines.length : end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function opensWithName(line: string): boolean {
  return /^\s*(?:slug|id|state|address): /.test(line);
}

/** How issues find the files that they are about. */
type Files = {
  /** A file's text, or undefined when there is none. */
  readonly read: (file: string) => string | undefined;
  /** The files beside one and in folders there, itself among them, all as paths from the repository's root. */
  readonly listBeside: (file: string) => readonly string[];
};

/**
 * The issue with the line of its entry or, failing that, of the text it quotes, where it has no line yet. An entry
 * that its file only gathers from others in its folder is told where it is written.
 */
export function withLine(issue: ContentIssue, { read, listBeside }: Files): ContentIssue {
  const text = issue.line === undefined ? read(issue.file) : undefined;
  if (text === undefined) return issue;
  const entry = issue.entry ?? '';
  const line = locateEntry(text, entry) ?? locateQuote(text, issue.message);
  if (line !== undefined) return { ...issue, line };
  for (const file of entry === '' ? [] : listBeside(issue.file)) {
    const found = locateEntry(read(file) ?? '', entry);
    if (found !== undefined) return { ...issue, file, line: found };
  }
  return issue;
}

function locateQuote(text: string, message: string): number | undefined {
  const [, quoted] = /"([^"]+)"/.exec(message) ?? [];
  if (quoted === undefined) return undefined;
  const index = text.split('\n').findIndex((line) => line.includes(quoted));
  return index === -1 ? undefined : index + 1;
}

/** `slug: 'name'`, `id: 'name'`, `state: 'name'`, `address: 'name'`, and the keys `name:` and `'name':`. */
function mentions(line: string, name: string): boolean {
  const isKey = line.trimStart().startsWith(`${name}:`) || line.includes(`'${name}':`);
  return isKey || new RegExp(`\\b(?:slug|id|state|address): '${RegExp.escape(name)}'`).test(line);
}
