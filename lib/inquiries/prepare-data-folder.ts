import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';

/** Makes the data folder when it is missing. Throws, with what to do, when this user cannot write in it. */
export async function prepareDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(
      `DATA_DIR: ${dataDir} cannot be written (${code}): give this user the right to, or name another folder.`,
      { cause: error },
    );
  }
}
