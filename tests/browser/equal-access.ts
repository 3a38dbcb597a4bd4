import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

const engine = readFileSync(
  fileURLToPath(import.meta.resolve('accessibility-checker-engine/ace.js')),
  'utf8',
);

type Result = {
  readonly ruleId: string;
  readonly value: readonly [policy: string, outcome: string];
  readonly path: { readonly dom: string };
};

type Engine = {
  readonly Checker: new () => {
    check: (
      document: Document,
      guidelines: readonly string[],
    ) => Promise<{ readonly results: readonly Result[] }>;
  };
};

/**
 * What IBM's Equal Access finds against WCAG 2.2 AA, one line a fault; empty when the page is clean. Only what it
 * is sure of counts: its "potential" results are questions to a person, such as whether "right" means a side.
 */
export async function findEqualAccessFaults(page: Page): Promise<readonly string[]> {
  // Run as the browser's own, not as a script of the page, whose policy forbids all scripts.
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(engine);
  return page.evaluate(async () => {
    const { Checker } = (globalThis as unknown as { readonly ace: Engine }).ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [policy, outcome] }) => policy === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, path }) => `${ruleId} at ${path.dom}`);
  });
}
