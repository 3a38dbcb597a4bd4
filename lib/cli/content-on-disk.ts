import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The text of a file below the working folder; undefined when there is none. */
export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The data files in the folder of a file below the working folder, by name. */
export function listBeside(file: string): readonly string[] {
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return names.sort().map((name) => `${folder}/${name}`);
}
