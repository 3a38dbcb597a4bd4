import { readVitestCounts } from './read-counts.ts';
import { runStep, type StepResult } from './run-step.ts';

/** Format, types, lint, dead code, content and unit tests: all that needs neither a build nor a browser. */
export async function runStaticSteps(): Promise<readonly StepResult[]> {
  const unitReport = 'test-results/unit.json';
  return [
    await runStep('format', 'prettier', ['--check', '--log-level=warn', '.']),
    await runStep('route types', 'next', ['typegen']),
    await runStep('types', 'tsc', ['--noEmit']),
    await runStep('lint', 'eslint', ['--max-warnings', '0', '.']),
    await runStep('dead code', 'knip', []),
    await runStep('content', 'node', ['lib/cli/content-check.ts']),
    await runStep(
      'unit tests',
      'vitest',
      ['run', '--project=unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      readVitestCounts(unitReport),
    ),
  ];
}
