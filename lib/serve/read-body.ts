import type { IncomingMessage } from 'node:http';

/**
 * The most that a form may weigh, in bytes. The longest message weighs 36,000 in Chinese or Arabic script, where a
 * browser writes nine bytes for a letter; the other fields need a few thousand more.
 */
const largestBody = 49_152;

export type ReadBody = { readonly ok: true; readonly body: Buffer } | { readonly ok: false };

/**
 * Reads a request's body up to `largestBody`, counted as it arrives, so that a missing or false Content-Length does
 * not matter. Rejects when the visitor goes away before the end. What is too much is left for node:http to discard
 * while the answer goes out: a connection that is closed in the middle of a body would lose the answer with it.
 */
export function readBody(request: IncomingMessage): Promise<ReadBody> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return Promise.resolve({ ok: false });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestBody) resolve({ ok: false });
      else chunks.push(chunk);
    });
    request.once('end', () => {
      resolve({ ok: true, body: Buffer.concat(chunks) });
    });
    request.once('error', reject);
    request.once('close', () => {
      reject(new Error('The request ended before its body did.'));
    });
  });
}
