/**
 * `npm run content:check`: every fault in content as `file:line  message`. Ends with 1 when there is one.
 * With `-- --report` it lists the sections that are harder to read than we aim for instead, and counts the
 * look-ups of licenses; that is no fault.
 */
import { formatIssue, type ContentIssue } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/site/locale.ts';
import { explainFailure } from './explain-failure.ts';
import { withLine } from './locate-entry.ts';
import { listBeside, readIfThere } from './content-on-disk.ts';

const explained = await explain(process.argv.includes('--report') ? printReport : printFaults);
if (explained !== undefined) printAll(explained);

async function printFaults(): Promise<void> {
  const [{ checkContent }, { readContent }] = await Promise.all([
    import('./check-content.ts'),
    import('./read-content.ts'),
  ]);
  printAll(checkContent(await readContent(defaultLocale)));
}

function printAll(issues: readonly ContentIssue[]): void {
  for (const issue of issues) printIssue(issue);
  console.log(issues.length === 0 ? 'Content checked: no faults.' : countFaults(issues.length));
  process.exitCode = issues.length === 0 ? 0 : 1;
}

async function printReport(): Promise<void> {
  const [{ reportReading }, { reportLookUps }, { readContent }, { catalog }] = await Promise.all([
    import('./report-reading.ts'),
    import('./report-look-ups.ts'),
    import('./read-content.ts'),
    import('#lib/catalog/catalog.ts'),
  ]);
  const { sections, sum } = reportReading(await readContent(defaultLocale));
  for (const section of sections) printIssue(section);
  console.log([sum, ...reportLookUps(catalog.licenseBoards)].join('\n'));
}

function printIssue(issue: ContentIssue): void {
  console.log(formatIssue(withLine(issue, { read: readIfThere, listBeside })));
}

/** The faults that kept content from being read at all; undefined when none did. */
async function explain(run: () => Promise<void>): Promise<readonly ContentIssue[] | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    const faults = explainFailure(error, process.cwd());
    if (faults === undefined) throw error;
    return faults;
  }
}

function countFaults(count: number): string {
  return count === 1 ? '1 fault' : `${String(count)} faults`;
}
