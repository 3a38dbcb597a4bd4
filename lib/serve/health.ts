import type { ServerResponse } from 'node:http';
import { isReady, type Readiness } from '#lib/inquiries/check-readiness.ts';
import { doNotStore, securityHeaders } from '#lib/publish/response-headers.ts';

/** `GET /health`: the process lives. `GET /ready`: each part that an inquiry needs, and 503 when one is ill. */
export function answerHealth(
  response: ServerResponse,
  address: '/health' | '/ready',
  readiness: Readiness,
  origin: string,
): void {
  const well = address === '/health' || isReady(readiness);
  const parts = address === '/health' ? {} : readiness;
  const body = JSON.stringify({ status: well ? 'ok' : 'failing', ...parts });
  response.writeHead(well ? 200 : 503, {
    ...securityHeaders(origin),
    'content-type': 'application/json; charset=utf-8',
    'cache-control': doNotStore,
    'content-length': String(Buffer.byteLength(body)),
  });
  if (response.req.method === 'HEAD') response.end();
  else response.end(body);
}
