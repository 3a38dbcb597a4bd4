import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The process that writes into it stands in the name, so that a later one sees whether that still runs. */
const pattern = /^\.inquiries-export-([1-9]\d*)-[A-Za-z0-9]{6}$/;

/** Makes the hidden folder in which an export is written, to be renamed when it is whole. */
export function makeExportPart(parent: string): Promise<string> {
  return mkdtemp(join(parent, `.inquiries-export-${String(process.pid)}-`));
}

/** Removes the hidden folders of exports that were killed: what is deleted since must not stay in them, sealed or not. */
export async function removeKilledParts(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const [, pid] = pattern.exec(name) ?? [];
    if (pid !== undefined && !isOther(Number(pid))) {
      // One that belongs to another account stays for that account's next export.
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

/** Whether another process that runs has this number. Our own was another's before, as happens in containers. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
