import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from './debian-packages.ts';

/** Where Debian keeps the programs of each PostgreSQL version, which are not on the PATH. */
const postgresRoot = '/usr/lib/postgresql';

/** The folder of initdb and postgres, the newest version first; undefined when there is none. */
export function findPostgresPrograms(): string | undefined {
  const versions = existsSync(postgresRoot) ? readdirSync(postgresRoot) : [];
  const folders = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(postgresRoot, version, 'bin'));
  return [...folders, ...searchPath()].find((folder) => existsSync(join(folder, 'initdb')));
}

/** The `age` command, by which an export is opened without our code; undefined when there is none. */
export function findAge(): string | undefined {
  return searchPath()
    .map((folder) => join(folder, 'age'))
    .find((path) => existsSync(path));
}

/** nginx, which Debian keeps out of the path of users; undefined when there is none. */
export function findNginx(): string | undefined {
  return ['/usr/sbin', ...searchPath()]
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));
}

/** Installs what the tests over real services need and is missing. True when everything is there. */
export function findOrInstallServices(): boolean {
  const needed = [
    ['postgresql', findPostgresPrograms],
    ['age', findAge],
    ['nginx-light', findNginx],
  ] as const;
  const listMissing = () => needed.filter(([, find]) => find() === undefined).map(([name]) => name);
  if (listMissing().length > 0 && canInstallDebianPackages()) installDebianPackages(listMissing());
  for (const name of listMissing()) console.error(`${name} is missing: install it and run again.`);
  return listMissing().length === 0;
}

function searchPath(): readonly string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
}
