import type { Audience } from '#content/questions/schema.ts';
import { parseProse } from '#lib/articles/parse-prose.ts';
import type { Prose } from '#lib/articles/read-prose.ts';
import { readProps, sayComponent, writeTag } from '#lib/articles/say-component.ts';
import { isComponent, lineOf, listNodes, type SyntaxNode } from '#lib/articles/syntax-tree.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { GivenWords, Passage } from './passage.ts';

/** An article or a standing page, as far as its words go. */
type ReadableProse = Prose<{
  readonly title: string;
  readonly description: string;
  readonly summary?: readonly string[];
  readonly audience?: Audience;
}>;

type Place = { readonly file: string; readonly catalog: Catalog };

/** Every passage of an article or standing page, head first. Throws a ContentError when it is not MDX. */
export function listPassages(prose: ReadableProse, catalog: Catalog): readonly Passage[] {
  const { file, head } = prose;
  const passages = [...readHead(prose), ...readBody(parseProse(prose), { file, catalog })];
  const { audience } = head;
  return audience === undefined ? passages : passages.map((passage) => ({ ...passage, audience }));
}

function readHead({ file, head, headLines }: ReadableProse): readonly Passage[] {
  const passage = (kind: Passage['kind'], field: string, text: string) => ({
    ...{ file, kind, text, line: headLines[field] ?? 1, given: [], lineStarts: [] },
  });
  return [
    passage('title', 'title', head.title),
    passage('description', 'description', head.description),
    ...(head.summary ?? []).map((text, index) => passage('summary', `summary.${String(index)}`, text)),
  ];
}

const kindOf: Readonly<Record<string, Passage['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'cell',
};

/** Paragraphs of list items are items; headings set the section of what follows; a box's title comes before its text. */
function readBody(tree: SyntaxNode, place: Place): readonly Passage[] {
  const passages: Passage[] = [];
  let section: string | undefined;
  const add = (passage: Passage) => {
    if (passage.text !== '') passages.push({ ...passage, ...(section === undefined ? {} : { section }) });
  };
  const walk = (node: SyntaxNode, inItem: boolean): void => {
    const kind = kindOf[node.type] ?? (isComponent(node) && isInline(node) ? 'paragraph' : undefined);
    // A box on one line stands inside of a paragraph.
    for (const box of kind === undefined ? [node] : listNodes(node)) readTitle(box, place).forEach(add);
    if (kind === undefined) {
      for (const child of node.children ?? []) walk(child, inItem || node.type === 'listItem');
      return;
    }
    if (kind === 'heading') section = idOf(node);
    add(readPassage(node, inItem && kind === 'paragraph' ? 'item' : kind, place));
  };
  walk(tree, false);
  return passages;
}

function readTitle(node: SyntaxNode, { file }: Place): readonly Passage[] {
  const { title } = isComponent(node) ? readProps(node) : {};
  if (typeof title !== 'string') return [];
  return [{ file, line: lineOf(node), kind: 'box', text: title.trim(), given: [], lineStarts: [] }];
}

/** A component that stands alone on its line and yet holds only words. */
function isInline({ children = [] }: SyntaxNode): boolean {
  return children.length > 0 && children.every(({ type }) => type === 'text');
}

function idOf({ children = [] }: SyntaxNode): string | undefined {
  return /[a-z0-9-]+/.exec(children.at(-1)?.value ?? '')?.[0];
}

function readPassage(block: SyntaxNode, kind: Passage['kind'], { file, catalog }: Place): Passage {
  let text = '';
  const given: GivenWords[] = [];
  const lineStarts: { offset: number; line: number }[] = [];
  const add = (node: SyntaxNode): void => {
    if (isComponent(node) && (node.children ?? []).length === 0) {
      const words = sayInPassage(catalog, node);
      if (words === undefined) return;
      given.push({ start: text.length, end: text.length + words.length, written: writeTag(node) });
      text += words;
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      for (const [index, line] of (node.value ?? '').split('\n').entries()) {
        if (index > 0) text = `${text.trimEnd()} `;
        lineStarts.push({ offset: text.length, line: lineOf(node) + index });
        text += index > 0 ? line.trimStart() : line;
      }
    } else if (node.type === 'break') {
      text += ' ';
    } else for (const child of node.children ?? []) add(child);
  };
  add(block);
  return { file, line: lineOf(block), kind, text: text.trimEnd(), given, lineStarts };
}

/** Words of the clinic's profile are left general: who changes the clinic's name changes nothing that is checked or reviewed. */
const generalWords: Readonly<Record<string, string>> = {
  ProviderName: 'our clinic',
  Phone: 'our number',
  Email: 'our address',
  ComplianceContact: 'our coordinator',
  ProviderHours: 'in our hours',
  StatesServed: 'the states we serve',
  WeeklyHours: 'our weekly hours',
  AnswerTime: 'our answer time',
  RetentionDays: 'our retention time',
};

function sayInPassage(catalog: Catalog, node: SyntaxNode): string | undefined {
  return generalWords[node.name ?? ''] ?? sayComponent(catalog, node.name ?? '', readProps(node));
}
