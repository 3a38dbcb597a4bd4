import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** A place in a process's memory that it may read. */
const readable = /^([0-9a-f]+)-([0-9a-f]+) r/;
const chunk = 8 * 1024 * 1024;

/**
 * The different words that match `pattern` and begin with `start` in the memory of a process, in letters of one byte or
 * two: the whole of it, read from outside as a core dump would be. Linux, and as root or the same user.
 */
export function findInMemory(pid: number, start: string, pattern: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  const memory = openSync(`/proc/${String(pid)}/mem`, 'r');
  const buffer = Buffer.alloc(chunk);
  try {
    for (const line of readFileSync(`/proc/${String(pid)}/maps`, 'utf8').split('\n')) {
      const [, from = '', to = ''] = readable.exec(line) ?? [];
      if (from === '' || line.endsWith('[vvar]') || line.endsWith('[vsyscall]')) continue;
      for (let at = BigInt(`0x${from}`); at < BigInt(`0x${to}`); at += BigInt(chunk)) {
        const length = readAt(memory, buffer, at, BigInt(`0x${to}`));
        for (const word of searchBytes(buffer.subarray(0, length), start, pattern)) found.add(word);
      }
    }
  } finally {
    closeSync(memory);
  }
  return found;
}

function readAt(memory: number, buffer: Buffer, at: bigint, end: bigint): number {
  try {
    return readSync(memory, buffer, 0, Number(end - at < BigInt(chunk) ? end - at : BigInt(chunk)), at);
  } catch {
    // Given back to the system between the list and the look.
    return 0;
  }
}

/** Bytes are made text, which takes long, only where a word begins in them. */
function* searchBytes(bytes: Buffer, start: string, pattern: RegExp): Generator<string> {
  if (!bytes.includes(start, 0, 'latin1') && !bytes.includes(start, 0, 'utf16le')) return;
  const texts = [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
  for (const text of texts) for (const [word] of text.matchAll(pattern)) yield word;
}
