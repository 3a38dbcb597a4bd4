import { spawn } from 'node:child_process';

/** What a step of `npm run check` or `npm test` came to. A command without tests of its own counts as one. */
export type StepResult = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
};

/** Test counts that a runner left in a report file; undefined when it wrote none. */
export type ReadCounts = () => { passed: number; failed: number; skipped: number } | undefined;

/** Runs a command to its end with its output shown; a failing command without counts is one failure. */
export async function runStep(
  name: string,
  command: string,
  args: readonly string[],
  readCounts: ReadCounts = () => undefined,
  environment: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const started = performance.now();
  console.log(`\n— ${name}`);
  const code = await runCommand(command, args, environment);
  const counts = readCounts() ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A runner can fail outside any test: a setup that throws, an unhandled error.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { name, ...counts, failed, seconds: (performance.now() - started) / 1000 };
}

function runCommand(command: string, args: readonly string[], environment: Readonly<Record<string, string>>) {
  return new Promise<number>((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Prints a line for each step and the closing `N passed, N failed`; sets the exit code. */
export function reportSteps(steps: readonly StepResult[]): void {
  console.log('');
  for (const { name, passed, failed, seconds } of steps) {
    console.log(
      `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${String(passed)} passed, ${String(failed)} failed (${seconds.toFixed(1)} s)`,
    );
  }
  const total = (key: 'passed' | 'failed' | 'skipped') => steps.reduce((sum, step) => sum + step[key], 0);
  const skipped = total('skipped') === 0 ? '' : `, ${String(total('skipped'))} skipped`;
  console.log(`\n${String(total('passed'))} passed, ${String(total('failed'))} failed${skipped}`);
  process.exitCode = total('failed') === 0 ? 0 : 1;
}
