import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * The lines of a file that gzip packed, without their ends, read as they are asked for. Throws, with what to do, when
 * the packing is broken; another fault, such as of the disk or of memory, is named by its code and says nothing against
 * the file.
 */
export async function* unpackLines(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip().setEncoding('utf8');
  // A fault of either stream comes out of the reading below.
  pipeline(createReadStream(path), unpacked, () => undefined);
  try {
    yield* splitLines(unpacked as AsyncIterable<string>);
  } catch (error) {
    throw explain(error, path);
  }
}

/** Not node:readline: it would also end a line at U+2028, and tells nothing of faults in what it reads from. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const [end = '', ...others] = chunk.split('\n');
    rest += end;
    for (const other of others) {
      yield rest;
      rest = other;
    }
  }
  if (rest !== '') yield rest;
}

function explain(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') {
    return new Error(`${path} is no backup, or was cut off. Take another one.`);
  }
  if (code === 'ENOENT') return new Error(`${path} is not there: name a backup with --from FILE.`);
  return new Error(
    `${path} could not be read to its end (${code}). It may still be whole: put that right, then try again.`,
  );
}
