import type { IncomingMessage } from 'node:http';

/** The most that a form may weigh, in bytes. A long inquiry with every field is about a third of it. */
const largestBody = 16_384;

export type ReadBody = { readonly ok: true; readonly body: Buffer } | { readonly ok: false };

/**
 * Reads a request's body up to `largestBody`, counted as it arrives, so that a missing or false Content-Length does
 * not matter. Rejects when the visitor goes away before the end.
 */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return { ok: false };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) return { ok: false };
    chunks.push(chunk);
  }
  return { ok: true, body: Buffer.concat(chunks) };
}
