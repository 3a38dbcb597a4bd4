import { readdir, stat, statfs } from 'node:fs/promises';
import { movedFile } from '../move-store.ts';
import { ill, well, type Finding } from './finding.ts';

/** Free space below which staff are told, in bytes: long before the server stops taking inquiries. */
const enoughSpace = 512 * 1024 * 1024;

/** The data folder and the disk it lies on. */
export async function diagnoseMachine(dataDir: string): Promise<readonly Finding[]> {
  const { bavail, bsize } = await statfs(dataDir);
  const space = bavail * bsize;
  const free = `${String(Math.floor(space / 1024 / 1024))} MB free`;
  const { mode } = await stat(dataDir);
  const moved = (await readdir(dataDir)).filter((name) => movedFile.test(name));
  return [
    space >= enoughSpace ? well('disk', free) : ill('disk', free, 'Make room: below 64 MB the form closes'),
    (mode & 0o077) === 0
      ? well('data folder', 'its owner alone may look into it')
      : ill('data folder', 'other users of this machine may look into it', `Run: chmod 700 ${dataDir}`),
    ...moved.map((name) =>
      ill(
        'old store',
        `${name} still holds the inquiries that were moved`,
        'Remove it once you are sure of the new store',
      ),
    ),
  ];
}
