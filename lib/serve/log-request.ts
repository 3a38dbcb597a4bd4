import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '#lib/site/log.ts';

/**
 * Writes one line when a request ends: method, page, status, duration in milliseconds, whether it was sent whole. Only addresses
 * that exist are named; others, and query strings, could hold what a visitor typed. Never the visitor's address.
 */
export function logRequest(log: Log, request: IncomingMessage, response: ServerResponse, page: string): void {
  const started = performance.now();
  response.once('close', () => {
    log.info(
      {
        method: request.method,
        page,
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        whole: response.writableFinished,
      },
      'request',
    );
  });
}
