// `npm test`: the static checks, tests over the finished build, and tests in a real Chromium.
import { findOrInstallChromium } from './find-chromium.ts';
import { findFreePort } from './find-free-port.ts';
import { findOrInstallServices } from './find-services.ts';
import { readPlaywrightCounts, readVitestCounts } from './read-counts.ts';
import { reportSteps, runStep, type StepResult } from './run-step.ts';
import { runStaticSteps } from './static-steps.ts';
import { useScratchFolder } from './use-scratch-folder.ts';

useScratchFolder();

const servicesReport = 'test-results/services.json';
const builtReport = 'test-results/built.json';
const browserReport = 'test-results/browser.json';

const isCi = process.env['CI'] !== undefined;

/** On a developer's machine a missing program is a reason to skip; in CI it is a failure. */
function skip(name: string): StepResult {
  return { name, passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1, seconds: 0 };
}

async function runBrowserStep(): Promise<StepResult> {
  const chromium = findOrInstallChromium();
  if (chromium === undefined) return skip('browser tests');
  return runStep('browser tests', 'playwright', ['test'], readPlaywrightCounts(browserReport), {
    CHROMIUM: chromium,
    SITE_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
  });
}

async function runServicesStep(): Promise<StepResult> {
  if (!findOrInstallServices() && !isCi) return skip('tests over services');
  return runStep(
    'tests over services',
    'vitest',
    [
      'run',
      '--project=services',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${servicesReport}`,
    ],
    readVitestCounts(servicesReport),
  );
}

const steps = [
  ...(await runStaticSteps()),
  await runServicesStep(),
  await runStep(
    'tests over the build',
    'vitest',
    ['run', '--project=built', '--reporter=default', '--reporter=json', `--outputFile.json=${builtReport}`],
    readVitestCounts(builtReport),
  ),
  await runBrowserStep(),
];
reportSteps(steps);
