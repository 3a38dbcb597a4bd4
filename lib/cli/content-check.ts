/** `npm run content:check`: every fault in content as `file:line  message`. Ends with 1 when there is one. */
import { formatIssue, type ContentIssue } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/site/locale.ts';
import { explainFailure } from './explain-failure.ts';
import { withLine } from './locate-entry.ts';
import { listBeside, readIfThere } from './content-on-disk.ts';

const issues = await findIssues();
for (const issue of issues) console.log(formatIssue(withLine(issue, { read: readIfThere, listBeside })));
console.log(issues.length === 0 ? 'Content checked: no faults.' : countFaults(issues.length));
process.exitCode = issues.length === 0 ? 0 : 1;

async function findIssues(): Promise<readonly ContentIssue[]> {
  try {
    const [{ checkContent }, { readContent }] = await Promise.all([
      import('./check-content.ts'),
      import('./read-content.ts'),
    ]);
    return checkContent(await readContent(defaultLocale));
  } catch (error) {
    const explained = explainFailure(error, process.cwd());
    if (explained === undefined) throw error;
    return explained;
  }
}

function countFaults(count: number): string {
  return count === 1 ? '1 fault' : `${String(count)} faults`;
}
