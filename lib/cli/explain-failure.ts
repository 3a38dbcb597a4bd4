import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError, type ContentIssue } from '#lib/content-error.ts';

/**
 * What made the reading of content fail, as faults of the files it happened in; undefined when no file of ours
 * is to blame. `root` is the repository's root.
 */
export function explainFailure(error: unknown, root: string): readonly ContentIssue[] | undefined {
  if (error instanceof ContentError) return error.issues;
  if (!(error instanceof Error)) return undefined;
  const { file, line } = findPlace(error, root);
  if (!file?.startsWith('content/')) return undefined;
  return [
    {
      file,
      ...(line === undefined ? {} : { line }),
      message: `This file cannot be read: ${error.message.trim().replaceAll(`${root}/`, '')}.`,
      remedy: 'Correct it: a comma, quote or bracket may be missing near this line, or a file it imports.',
    },
  ];
}

type Place = { readonly file?: string; readonly line?: number };

function findPlace({ message, stack = '' }: Error, root: string): Place {
  const [, importer] = /imported from (\S+)$/m.exec(message) ?? [];
  if (importer !== undefined) return { file: relative(root, importer) };
  // A file that cannot be parsed is named at the top of the stack.
  const [, url, line] = /(file:\/\/[^\s:]+):(\d+)/.exec(stack) ?? [];
  return url === undefined ? {} : { file: relative(root, fileURLToPath(url)), line: Number(line) };
}
