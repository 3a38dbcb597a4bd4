import type { ServerResponse } from 'node:http';
import { doNotStore, securityHeaders } from '#lib/publish/response-headers.ts';

/** The parts an inquiry needs, as the desk reports them; every value but "ok" means trouble. */
export type Readiness = Readonly<Record<string, string>>;

/** `GET /health`: the process lives. `GET /ready`: each part that an inquiry needs, and 503 when one is ill. */
export async function answerHealth(
  response: ServerResponse,
  address: '/health' | '/ready',
  readReadiness: () => Promise<Readiness>,
  origin: string,
): Promise<void> {
  const parts = address === '/health' ? {} : await readReadiness();
  const well = Object.values(parts).every((state) => state === 'ok');
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
