import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { ReadCounts } from './run-step.ts';

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** Removes an old report and gives back a reader of the one that Vitest's json reporter will write. */
export function readVitestCounts(file: string): ReadCounts {
  rmSync(file, { force: true });
  return () => {
    if (!existsSync(file)) return undefined;
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  };
}

/** The same for Playwright's json reporter. A test that passed only on a second try counts as failed. */
export function readPlaywrightCounts(file: string): ReadCounts {
  rmSync(file, { force: true });
  return () => {
    if (!existsSync(file)) return undefined;
    const { stats } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  };
}
