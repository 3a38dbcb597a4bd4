import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { canInstallDebianPackages, installDebianPackages } from './debian-packages.ts';

/** Debian's Chromium without windows: it opens a page in 0.6 of the time, as all browser tests take. */
const headlessShell = { path: '/usr/bin/chromium-headless-shell', package: 'chromium-headless-shell' };

const wholeBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that browser tests drive: the system's, or Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  return [headlessShell.path, ...wholeBrowsers, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Finds Chromium, else installs it and says how; where Debian's packages can be installed also in the place of a slower
 * one. Undefined when there is none and no way worked, with the reason printed.
 */
export function findOrInstallChromium(): string | undefined {
  if (canInstallDebianPackages()) {
    if (!existsSync(headlessShell.path)) installDebianPackages([headlessShell.package]);
    // Older releases of Debian have the whole browser only.
    if (findChromium() === undefined) installDebianPackages(['chromium']);
  } else if (findChromium() === undefined) {
    console.log('Chromium is missing.');
    spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  }
  const found = findChromium();
  if (found === undefined)
    console.error('Chromium could not be installed: install it by hand and run again.');
  else console.log(`Chromium: ${found}`);
  return found;
}
