import { IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { LiveRoute } from '#lib/publish/published-site.ts';
import { networkHeader } from './client-network.ts';

/** What a built route exports, as Next documents under "Invoking Entrypoints". */
type RouteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: { readonly waitUntil: (promise: Promise<void>) => void },
) => Promise<void>;

/** What the server has read of a request before it hands it on. */
type ReadRequest = {
  readonly body: Buffer;
  /** The visitor's network, or an empty string where a route need not know it. */
  readonly network: string;
  /** With its question mark; empty when the route takes none. */
  readonly query: string;
};

export type AnswerLive = (
  request: IncomingMessage,
  response: ServerResponse,
  read: ReadRequest,
) => Promise<void>;

/** Loads a live route from the build. Throws when the build does not hold it. */
export async function loadLiveRoute(root: string, route: LiveRoute): Promise<AnswerLive> {
  const module = (await import(join(root, route.module))) as {
    readonly default?: { readonly handler?: RouteHandler };
    readonly handler?: RouteHandler;
  };
  const handler = module.handler ?? module.default?.handler;
  if (handler === undefined) throw new Error(`${route.module} exports no handler: build the site again.`);
  return async (request, response, read) => {
    const hasFailed = keepBareFailure(response);
    await handler(replay(request, route.inner, read), response, {
      // Work that a route leaves behind keeps the process alive by itself.
      waitUntil: (promise) => void promise,
    });
    if (hasFailed()) throw new Error(`${route.address} failed.`);
  };
}

/**
 * Keeps back what Next answers for a route that threw: a status 500 alone, without page or security headers. Tells
 * afterwards whether it did; the response is then still to be answered.
 */
function keepBareFailure(response: ServerResponse): () => boolean {
  const end = response.end.bind(response) as (...parts: readonly unknown[]) => ServerResponse;
  let failed = false;
  const endUnlessBare = (...parts: readonly unknown[]) => {
    failed = response.statusCode === 500 && !response.headersSent && !response.hasHeader('content-type');
    response.end = end;
    return failed ? response : end(...parts);
  };
  response.end = endUnlessBare;
  return () => failed;
}

/** The request as the route shall see it: its inner address, the body that was counted, the network we determined. */
function replay(
  request: IncomingMessage,
  inner: string,
  { body, network, query }: ReadRequest,
): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  copy.method = request.method ?? 'POST';
  copy.url = inner + query;
  copy.httpVersion = request.httpVersion;
  copy.httpVersionMajor = request.httpVersionMajor;
  copy.httpVersionMinor = request.httpVersionMinor;
  copy.headers = { ...request.headers, 'content-length': String(body.length), [networkHeader]: network };
  delete copy.headers['transfer-encoding'];
  // Without it, the end of the copy would count as a visitor who went away, and close the socket.
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}
