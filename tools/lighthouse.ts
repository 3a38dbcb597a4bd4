// `npm run lighthouse`: Lighthouse as a phone would score the built site, page by page. Ends with 1 below 100.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { provider } from '#content/provider/provider.ts';
import type { Provider } from '#content/provider/schema.ts';
import { findOrInstallChromium } from './find-chromium.ts';
import { findFreePort } from './find-free-port.ts';

const port = await findFreePort();
const origin = `http://127.0.0.1:${String(port)}`;
const addresses = [
  '/',
  '/care-team/psychiatrist',
  '/sessions',
  '/faq',
  '/contact',
  '/articles/who-leads-sessions',
];

const { isExample }: Pick<Provider, 'isExample'> = provider;

const chromePath = findOrInstallChromium();
if (chromePath === undefined) throw new Error('Lighthouse needs Chromium, and none could be installed.');

const server = spawn(process.execPath, ['lib/serve/main.ts'], {
  env: { ...process.env, PORT: String(port), DATA_DIR: mkdtempSync(join(tmpdir(), 'lighthouse-')) },
  stdio: 'ignore',
});
const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await waitForServer();
  for (const address of addresses) await report(address);
} finally {
  chrome.kill();
  server.kill('SIGTERM');
}

async function waitForServer(): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await fetch(`${origin}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The server did not start.');
}

/** Prints the scores of a page, and every audit that is not passed, advice without a score included. */
async function report(address: string): Promise<void> {
  const result = await lighthouse(`${origin}${address}`, {
    port: chrome.port,
    logLevel: 'silent',
    // An example asks search engines to stay away, and a site in the making is right to.
    ...(isExample ? { skipAudits: ['is-crawlable'] } : {}),
  });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { categories, audits } = result.lhr;
  const scores = Object.values(categories).map(({ title, score }) => ({ title, score: (score ?? 0) * 100 }));
  console.log(`${address}  ${scores.map(({ title, score }) => `${title} ${score.toFixed(0)}`).join(', ')}`);
  for (const { id, title, score, scoreDisplayMode, displayValue } of Object.values(audits)) {
    if (scoreDisplayMode === 'notApplicable' || scoreDisplayMode === 'manual') continue;
    if (score === null || score < 1) console.log(`    ${id}: ${title} ${displayValue ?? ''}`.trimEnd());
  }
  if (scores.some(({ score }) => score < 100)) process.exitCode = 1;
}
