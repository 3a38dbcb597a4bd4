import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';

const aptGet = '/usr/bin/apt-get';

/** True where Debian's packages can be installed: as root, with apt-get. */
export function canInstallDebianPackages(): boolean {
  return process.getuid?.() === 0 && existsSync(aptGet);
}

/** Installs packages and says so. What is still missing afterwards is for the caller to see. */
export function installDebianPackages(names: readonly string[]): void {
  console.log(`Installing Debian's ${names.join(', ')}…`);
  const options: SpawnSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync(aptGet, ['update', '-qq'], options);
  spawnSync(aptGet, ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
}

/** The first path that exists, after installing the package when none does; undefined when that is not possible. */
export function findOrInstall(paths: readonly string[], packageName: string): string | undefined {
  const find = () => paths.find((path) => existsSync(path));
  const found = find();
  if (found !== undefined) return found;
  if (canInstallDebianPackages()) installDebianPackages([packageName]);
  return find();
}
