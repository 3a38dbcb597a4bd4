import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { ContentError, type ContentIssue } from '#lib/content-error.ts';
import { splitFrontMatter, type FrontMatter } from './front-matter.ts';

/** A text written in MDX, with its head parsed and its body not yet. */
export type Prose<Head> = {
  readonly slug: string;
  /** Without a language prefix, such as `/articles/who-leads-sessions`. */
  readonly address: string;
  /** Path from the repository's root. */
  readonly file: string;
  readonly head: Head;
  /** Line in the file (from 1) of each field of the head and item of its lists: `title`, `sources.2`. */
  readonly headLines: Readonly<Record<string, number>>;
  /** MDX. */
  readonly body: string;
  /** Line in the file (from 1) on which the body begins. */
  readonly bodyLine: number;
};

type ProsePlace = {
  /** Of the English texts, from the repository's root; another language is a folder inside. */
  readonly folder: string;
  /** What comes before the slug in addresses: `/` or `/articles/`. */
  readonly addressStart: string;
  readonly locale: string;
  /** The repository's root. */
  readonly root: string;
};

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Every MDX file of one kind and language, by slug; empty where a language has no folder yet.
 * Throws a ContentError that lists every fault in the heads with file, line and remedy.
 */
export async function readProse<Schema extends z.ZodType>(
  schema: Schema,
  { folder, addressStart, locale, root }: ProsePlace,
): Promise<readonly Prose<z.output<Schema>>[]> {
  const path = locale === 'en' ? folder : `${folder}/${locale}`;
  if (!existsSync(join(root, path))) return [];
  const names = (await readdir(join(root, path))).filter((name) => name.endsWith('.mdx')).sort();
  const issues: ContentIssue[] = [];
  const texts = await Promise.all(
    names.map(async (name) => {
      const file = `${path}/${name}`;
      const slug = basename(name, '.mdx');
      const text = await readFile(join(root, file), 'utf8');
      return collect(issues, () => readOne(schema, { file, slug, address: `${addressStart}${slug}`, text }));
    }),
  );
  if (issues.length > 0) throw new ContentError(issues.toSorted((a, b) => a.file.localeCompare(b.file)));
  return texts.flatMap((text) => text ?? []);
}

type OneFile = Pick<Prose<unknown>, 'file' | 'slug' | 'address'> & { readonly text: string };

function readOne<Schema extends z.ZodType>(
  schema: Schema,
  { file, slug, address, text }: OneFile,
): Prose<z.output<Schema>> {
  if (!slugPattern.test(slug)) {
    throw new ContentError([
      {
        file,
        message: `"${slug}" cannot be an address.`,
        remedy: 'Name the file with lower-case words joined by hyphens.',
      },
    ]);
  }
  const { data, lines, body, bodyLine } = splitFrontMatter(file, text);
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new ContentError(describeHeadFaults(file, lines, parsed.error.issues));
  return { slug, address, file, head: parsed.data, headLines: lines, body, bodyLine };
}

function describeHeadFaults(
  file: string,
  lines: FrontMatter['lines'],
  issues: readonly z.core.$ZodIssue[],
): readonly ContentIssue[] {
  return issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : issue.path.map(String);
    const field = path.join('.');
    return {
      file,
      line: lines[field] ?? lines[path[0] ?? ''] ?? 1,
      entry: field === '' ? 'head' : field,
      message: `${issue.message}.`,
      remedy: 'Correct the head of this file; the schema.ts beside it says what each field takes.',
    };
  });
}

/** The value of `read`, or undefined with its faults added to `issues`, so that all files are told at once. */
function collect<Value>(issues: ContentIssue[], read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    issues.push(...error.issues);
    return undefined;
  }
}
