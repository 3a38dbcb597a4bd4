import { createServer, type Server } from 'node:http';

/** Time a scraper has for its request, in milliseconds. */
const patience = 5_000;

/**
 * Creates the server of `GET /metrics`; the caller lets it listen on a loopback port of its own, which no proxy leads
 * to. Everything else is answered 404, and a fault 500, without saying why.
 */
export function createMetricsServer(readMetrics: () => Promise<string>): Server {
  return createServer({ requestTimeout: patience, headersTimeout: patience }, (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    readMetrics().then(
      (text) => {
        response.writeHead(200, {
          'content-type': 'text/plain; version=0.0.4; charset=utf-8',
          'cache-control': 'no-store',
        });
        response.end(text);
      },
      () => {
        response.writeHead(500).end();
      },
    );
  });
}
