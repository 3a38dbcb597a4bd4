/** One fault an author can act on: where it is, what is wrong, what to do. */
export type ContentIssue = {
  /** Path from the repository's root. */
  readonly file: string;
  /** Line in that file, from 1, where it is known. */
  readonly line?: number;
  /** The entry and field inside a data file, such as `psychiatrist.mayNot[0]`. */
  readonly entry?: string;
  readonly message: string;
  readonly remedy: string;
};

/** An author's mistake: it stops the build. The message lists every fault, one a line, in the order given. */
export class ContentError extends Error {
  readonly issues: readonly ContentIssue[];

  constructor(issues: readonly ContentIssue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.name = 'ContentError';
    this.issues = issues;
  }
}

/** `file:line  entry: message. remedy` as editors and terminals link it. */
export function formatIssue({ file, line, entry, message, remedy }: ContentIssue): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return `${place}  ${entry === undefined ? '' : `${entry}: `}${message} ${remedy}`;
}

/** Throws a ContentError when there is any issue, and does nothing otherwise. */
export function refuseIssues(issues: readonly ContentIssue[]): void {
  if (issues.length > 0) throw new ContentError(issues);
}
