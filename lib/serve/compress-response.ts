import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseEncoding } from './choose-encoding.ts';
import type { Encoding } from './page-store.ts';

const compressWithBrotli = promisify(brotliCompress);
const compressWithGzip = promisify(gzip);

/** An answer is made once and sent once: a better quality would take longer than the bytes that it saves. */
const quality = 5;

/**
 * From here on gathers what is written to a response, and sends it in one piece, compressed as the browser can read
 * it. For answers whose bytes tell no secret by their number. A route cannot do this itself: Next takes
 * content-encoding out of its headers.
 */
export function compressResponse(response: ServerResponse, accepted: string | undefined): void {
  const parts: Buffer[] = [];
  const end = response.end.bind(response) as (chunk?: Buffer) => ServerResponse;
  const flushHeaders = response.flushHeaders.bind(response);
  const write = response.write.bind(response);
  const gather = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      parts.push(Buffer.from(chunk as Uint8Array));
  };
  const letThrough = () => Object.assign(response, { end, flushHeaders, write });
  // The length is not known before the end.
  response.flushHeaders = () => undefined;
  response.write = (chunk: unknown) => {
    gather(chunk);
    return true;
  };
  const finish = async () => {
    const plain = Buffer.concat(parts);
    const encoding = chooseEncoding(accepted, { br: true, gzip: true, identity: true });
    const body = await compress(plain, encoding);
    letThrough();
    if (response.destroyed) return;
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('content-length', String(body.length));
    end(body);
  };
  response.end = ((chunk?: unknown) => {
    // The server has begun an answer of its own, such as the page for errors.
    if (response.headersSent) return letThrough().end(chunk as Buffer);
    gather(chunk);
    void finish();
    return response;
  }) as ServerResponse['end'];
}

async function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return compressWithBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    case 'gzip':
      return compressWithGzip(bytes);
    case 'identity':
      return bytes;
  }
}
