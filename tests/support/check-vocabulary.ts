import ts from 'typescript';
import { isList, type Json } from './read-structured-data.ts';

/** Never written: the compiler is handed its text. It lies here so that `schema-dts` is found from it. */
const file = `${process.cwd()}/test-results/structured-data.ts`;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/**
 * What schema.org's vocabulary, as the types of schema-dts tell it, has against each thing: an empty list when its
 * types, properties and ranges are known. All things cost one run of the compiler, a few seconds.
 */
export function checkVocabulary(things: readonly Json[]): readonly (readonly string[])[] {
  const lines = things.map(
    (thing, index) => `export const thing${String(index)}: Told = ${JSON.stringify(thing)};`,
  );
  // A bare text is a Thing to schema-dts; at the top of a page's data it is none.
  const head = "import type { Thing } from 'schema-dts'; type Told = Exclude<Thing, string>;";
  const source = [head, ...lines].join('\n');
  const faults = things.map((): string[] => []);
  for (const { start = 0, messageText } of compile(source)) {
    const line = source.slice(0, start).split('\n').length - 1;
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    const of = faults[line - 1];
    if (of === undefined) throw new Error(message);
    of.push(message);
  }
  return faults;
}

function compile(source: string): readonly ts.Diagnostic[] {
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [file],
    options,
    host: {
      ...host,
      fileExists: (name) => name === file || host.fileExists(name),
      readFile: (name) => (name === file ? source : host.readFile(name)),
      getSourceFile: (name, ...rest) =>
        name === file
          ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
          : host.getSourceFile(name, ...rest),
    },
  });
  const root = program.getSourceFile(file);
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(root),
    ...program.getSemanticDiagnostics(root),
  ];
}

/**
 * The same thing with equal words for all texts, and each list with one member of each shape: things that the types
 * cannot tell apart become equal. Types, numbers in texts and schema.org's own names stay.
 */
export function shapeOf(value: Json, property = ''): Json {
  if (typeof value === 'string')
    return property === '@type' || /^https:\/\/schema\.org\/|^[\d.]+$/.test(value) ? value : 'text';
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? 1 : value;
  if (isList(value)) {
    const shapes = value.map((member) => JSON.stringify(shapeOf(member, property)));
    return [...new Set(shapes)].map((shape) => JSON.parse(shape) as Json);
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each, name)]));
}
