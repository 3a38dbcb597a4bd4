import type { z } from 'zod';
import type { ContentIssue } from '#lib/content-error.ts';
import { suggestName } from './suggest-name.ts';
import { isComponent, lineOf, listNodes, type SyntaxNode } from './syntax-tree.ts';
import { isVocabularyName, vocabulary, type VocabularyName } from './vocabulary.ts';

type Fault = Pick<ContentIssue, 'message' | 'remedy'>;

/** Everything in a text that is neither plain prose nor a component of the vocabulary with props that fit. */
export function checkVocabulary(file: string, tree: SyntaxNode): readonly ContentIssue[] {
  return listNodes(tree).flatMap((node) => [
    ...findFaults(node).map((fault) => ({ file, line: lineOf(node), ...fault })),
    ...findTornOut(node).map((inside) => ({
      file,
      line: lineOf(inside),
      message: `<${inside.name ?? ''}> alone on its line breaks its sentence into paragraphs.`,
      remedy: 'Put a word of the sentence on the same line.',
    })),
  ]);
}

/** Components of the vocabulary that stand as a block of their own, and not in a sentence. */
const blocks: ReadonlySet<string> = new Set<VocabularyName>([
  ...(['Notice', 'ForCounsel', 'Steps', 'KeyPoints'] as const),
  ...(['WhoLeads', 'HelpLines', 'InquiryFields', 'RetentionTable'] as const),
]);

/** Children that belong to a sentence and that MDX takes out of it, because nothing else is on their line. */
function findTornOut({ children = [] }: SyntaxNode): readonly SyntaxNode[] {
  return children.filter((node, index) => {
    if (node.type !== 'mdxJsxFlowElement' || blocks.has(node.name ?? '')) return false;
    const before = children[index - 1];
    const after = children[index + 1];
    const continues = before?.type === 'paragraph' && before.position?.end.line === lineOf(node) - 1;
    const goesOn = after?.type === 'paragraph' && lineOf(after) === lineOf(node) + 1;
    return isVocabularyName(node.name ?? '') && (continues || goesOn);
  });
}

function findFaults(node: SyntaxNode): readonly Fault[] {
  if (isComponent(node)) return checkComponent(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          message: 'Prose imports and exports nothing.',
          remedy: 'Remove this line; every component of the vocabulary is already there.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value ?? '')
        ? []
        : [{ message: 'Code stands in the text.', remedy: 'Write words, or a component of the vocabulary.' }];
    case 'delete':
      return [{ message: 'Words are struck out.', remedy: 'Take them out: they would still be read aloud.' }];
    case 'code':
      return [{ message: 'A block of code stands in the text.', remedy: 'Write it as a paragraph.' }];
    case 'image':
    case 'imageReference':
      return [{ message: 'A picture stands in the text.', remedy: 'Say in words what it shows.' }];
    default:
      return [];
  }
}

function isComment(code: string): boolean {
  return /^\s*\/\*[^]*\*\/\s*$/.test(code) || code.trim() === '';
}

function checkComponent(node: SyntaxNode): readonly Fault[] {
  const name = node.name ?? '';
  if (!isVocabularyName(name)) {
    return [
      {
        message: `The component <${name}> does not exist.`,
        remedy: suggestName(name, Object.keys(vocabulary)),
      },
    ];
  }
  return [...checkProps(name, node), ...checkChildren(name, node)];
}

function checkChildren(name: VocabularyName, { children = [] }: SyntaxNode): readonly Fault[] {
  const hasText = children.length > 0;
  if (vocabulary[name].children === 'text') {
    return hasText ? [] : [{ message: `<${name}> is empty.`, remedy: `Put text between it and </${name}>.` }];
  }
  return hasText
    ? [{ message: `<${name}> takes no text inside.`, remedy: `Write <${name} … /> and the text after it.` }]
    : [];
}

function checkProps(name: VocabularyName, { attributes = [] }: SyntaxNode): readonly Fault[] {
  const schema: z.ZodObject = vocabulary[name].props;
  const code = attributes.some(
    ({ name: prop, value }) => prop === undefined || (typeof value === 'object' && value !== null),
  );
  if (code) {
    return [
      {
        message: `A prop of <${name}> is code.`,
        remedy: 'Write props as prop="words", or as a bare word for yes.',
      },
    ];
  }
  const props = Object.fromEntries(attributes.map(({ name: prop = '', value }) => [prop, value ?? true]));
  const parsed = schema.safeParse(props);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => describeProp(name, props, Object.keys(schema.shape), issue));
}

function describeProp(
  name: VocabularyName,
  props: Readonly<Record<string, unknown>>,
  allowed: readonly string[],
  issue: z.core.$ZodIssue,
): readonly Fault[] {
  const takes = allowed.length === 0 ? 'It takes no props.' : suggestName('', allowed);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      message: `<${name}> has no prop "${key}".`,
      remedy: allowed.length === 0 ? takes : suggestName(key, allowed),
    }));
  }
  const prop = String(issue.path[0]);
  const given = props[prop];
  if (given === undefined) {
    return [{ message: `<${name}> needs the prop "${prop}".`, remedy: `Add ${prop}="…".` }];
  }
  const message = `<${name}> ${prop}: ${issue.message}.`;
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    return [
      { message, remedy: suggestName(typeof given === 'string' ? given : '', issue.values.map(String)) },
    ];
  }
  return [{ message, remedy: `Correct the prop "${prop}".` }];
}
