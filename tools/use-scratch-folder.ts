import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives all that this run starts one folder for what it writes beside the checkout, and removes it at the end: a
 * machine that tests all day would otherwise fill with folders of stores and keys.
 */
export function useScratchFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'site-run-'));
  // PostgreSQL runs as another user and has its own folder in here, which it must reach.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
}
