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
  // A file that cannot be parsed is named at the top of the stack, as is one that imports what is not there.
  const place = /(file:\/\/[^\s:]+):(\d+)/.exec(error.stack ?? '');
  const [, url, line] = place ?? [];
  if (url === undefined) return undefined;
  const file = relative(root, fileURLToPath(url));
  if (!file.startsWith('content/')) return undefined;
  return [
    {
      file,
      line: Number(line),
      message: `This file cannot be read: ${error.message.trim()}.`,
      remedy: 'Correct it; a comma, quote or bracket may be missing near this line.',
    },
  ];
}
