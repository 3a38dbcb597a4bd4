import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const engine = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

type Engine = { readonly run: (document: Document, options: RunOptions) => Promise<AxeResults> };

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Text has 7 to 1 (WCAG 2.2, 1.4.6, level AAA). It takes both rules: the second lets pass what is below 4.5 to 1, since
 * that is for the first to find.
 */
const contrastRules = ['color-contrast', 'color-contrast-enhanced'];

/** What axe finds against WCAG 2.2 AA and AAA contrast, one line a fault; empty when the page is clean. */
export function findAccessibilityFaults(page: Page): Promise<readonly string[]> {
  return findFaults(page, {
    runOnly: { type: 'tag', values: wcag },
    rules: Object.fromEntries(contrastRules.map((rule) => [rule, { enabled: true }])),
  });
}

/** The rules that a change of colors can break: enough once the others have passed in one mode. */
export function findColorFaults(page: Page): Promise<readonly string[]> {
  return findFaults(page, { runOnly: { type: 'rule', values: contrastRules } });
}

/** Runs the engine in the page itself: no page of ours has frames, and gathering their results takes four times as long. */
async function findFaults(page: Page, options: RunOptions): Promise<readonly string[]> {
  // Run as the browser's own, not as a script of the page, whose policy forbids all scripts.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(engine);
  return page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as { readonly axe: Engine };
    const { violations } = await axe.run(document, { ...chosen, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  }, options);
}
