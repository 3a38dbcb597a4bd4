import { existsSync, readFileSync } from 'node:fs';

/** The text of a file below the working folder; undefined when there is none. */
export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
