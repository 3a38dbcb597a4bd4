import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { findChromium } from './tools/find-chromium.ts';

const port = process.env['SITE_PORT'] ?? '3210';
const executablePath = process.env['CHROMIUM'] ?? findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/browser',
  // One set for every machine: the pictures show no letters. `npm run pictures:accept` writes them anew.
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  expect: { toMatchSnapshot: { threshold: 0.1, maxDiffPixels: 40 } },
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // Pages blend into one another where motion is wanted; a picture must not catch them half way.
    reducedMotion: 'reduce',
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium must make no request of its own: the tests assert that pages ask no other host for anything.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Letters keep the widths that the face gives them, so that lines break alike on every machine.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: 'exec node lib/serve/main.ts',
    url: `http://127.0.0.1:${port}/health`,
    env: {
      PORT: port,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'site-browser-')),
      INQUIRY_LIMIT_PER_NETWORK: '1000',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
