import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { makeErrorAnswer } from './answer-error.ts';
import type { StoredPage } from './page-store.ts';

const statusOfCode: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * Answers bytes that are no request (garbage, headers too large, a head that never ends) with the site's page,
 * and closes. node:http has no response object for these, so the answer is written to the socket itself.
 */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex, page: StoredPage): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusOfCode[error.code ?? ''] ?? 400;
  const { body, headers } = makeErrorAnswer(page, status);
  const head = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const statusLine = `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`;
  socket.end(Buffer.concat([Buffer.from(`${[statusLine, ...head].join('\r\n')}\r\n\r\n`), body]));
}
