import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { canInstallDebianPackages, installDebianPackages } from './debian-packages.ts';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that browser tests drive: the system's, or Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  return [...systemPaths, chromium.executablePath()].find((path) => existsSync(path));
}

/** Finds Chromium, else installs it and says how. Undefined when neither way worked, with the reason printed. */
export function findOrInstallChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined) {
    console.log(`Chromium: ${found}`);
    return found;
  }
  console.log('Chromium is missing.');
  if (canInstallDebianPackages()) installDebianPackages(['chromium']);
  else spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const installed = findChromium();
  if (installed === undefined)
    console.error('Chromium could not be installed: install it by hand and run again.');
  return installed;
}
