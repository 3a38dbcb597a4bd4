// `npm test`: the static checks, tests over the finished build, and tests in a real Chromium.
import { findOrInstallChromium } from './find-chromium.ts';
import { findFreePort } from './find-free-port.ts';
import { readPlaywrightCounts, readVitestCounts } from './read-counts.ts';
import { reportSteps, runStep, type StepResult } from './run-step.ts';
import { runStaticSteps } from './static-steps.ts';

const builtReport = 'test-results/built.json';
const browserReport = 'test-results/browser.json';

async function runBrowserStep(): Promise<StepResult> {
  const chromium = findOrInstallChromium();
  if (chromium === undefined) {
    // On a developer's machine a missing browser is a reason to skip; in CI it is a failure.
    const inCi = process.env['CI'] !== undefined;
    return { name: 'browser tests', passed: 0, failed: inCi ? 1 : 0, skipped: inCi ? 0 : 1, seconds: 0 };
  }
  return runStep('browser tests', 'playwright', ['test'], readPlaywrightCounts(browserReport), {
    CHROMIUM: chromium,
    SITE_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
  });
}

const steps = [
  ...(await runStaticSteps()),
  await runStep(
    'tests over the build',
    'vitest',
    ['run', '--project=built', '--reporter=default', '--reporter=json', `--outputFile.json=${builtReport}`],
    readVitestCounts(builtReport),
  ),
  await runBrowserStep(),
];
reportSteps(steps);
