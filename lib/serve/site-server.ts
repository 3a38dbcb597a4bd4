import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '#lib/site/log.ts';
import { answerError } from './answer-error.ts';
import { answerPage } from './answer-page.ts';
import { readClientAddress } from './client-network.ts';
import { answerHealth, type Readiness } from './health.ts';
import type { AnswerLive } from './live-route.ts';
import { logRequest } from './log-request.ts';
import type { PageStore } from './page-store.ts';
import { readAddress, withoutTrailingSlash } from './read-address.ts';
import { readBody } from './read-body.ts';
import { refuseBrokenRequest } from './refuse-broken-request.ts';

/** What a server needs: pages, live routes, and how to tell whether inquiries can be taken. */
export type SiteServerDependencies = {
  readonly pages: PageStore;
  readonly live: ReadonlyMap<string, AnswerLive>;
  readonly readReadiness: () => Promise<Readiness>;
  readonly trustedProxies: number;
  /** The site's public origin. */
  readonly origin: string;
  readonly log: Log;
};

/** Time a visitor has for the head of a request, and for all of it, in milliseconds. */
const patience = { head: 10_000, whole: 30_000, idle: 10_000, check: 2_000 };

/** Where a form's address leads when someone opens it as a page. */
const formPages: ReadonlyMap<string, string> = new Map([['/contact/send', '/contact']]);

/** Creates the server; the caller listens. Every answer, errors included, carries the security headers. */
export function createSiteServer(dependencies: SiteServerDependencies): Server {
  const server = createServer(
    {
      connectionsCheckingInterval: patience.check,
      headersTimeout: patience.head,
      requestTimeout: patience.whole,
      keepAliveTimeout: patience.idle,
      maxHeaderSize: 16_384,
    },
    (request, response) => {
      answerRequest(dependencies, request, response).catch((error: unknown) => {
        reportFault(dependencies.log, error);
        answerError(response, dependencies.pages.error, 500);
      });
    },
  );
  server.maxHeadersCount = 100;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    refuseBrokenRequest(error, socket, dependencies.pages.error);
  });
  return server;
}

async function answerRequest(
  dependencies: SiteServerDependencies,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pages, log } = dependencies;
  const target = readAddress(request.url ?? '');
  const page = target.ok ? pages.find(target.address) : undefined;
  logRequest(
    log,
    request,
    response,
    page?.address ?? nameKnown(dependencies, target.ok ? target.address : ''),
  );
  if (!target.ok) {
    answerError(response, pages.error, (request.url ?? '').length > 2048 ? 414 : 400);
    return;
  }
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (page !== undefined && reads) answerPage(request, response, page);
  else if (page !== undefined) answerError(response, pages.error, 405, { allow: 'GET, HEAD' });
  else await answerElsewhere(dependencies, request, response, target.address, target.query);
}

/** Addresses that are no page: health, live routes, a trailing slash, nothing. */
async function answerElsewhere(
  { pages, live, readReadiness, trustedProxies, origin }: SiteServerDependencies,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  query: string,
): Promise<void> {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (address === '/health' || address === '/ready') {
    if (reads) await answerHealth(response, address, readReadiness, origin);
    else answerError(response, pages.error, 405, { allow: 'GET, HEAD' });
    return;
  }
  const answerLive = live.get(address);
  if (answerLive !== undefined) {
    const formPage = formPages.get(address);
    if (request.method === 'POST') {
      await answerPost(answerLive, pages, request, response, readClientAddress(request, trustedProxies));
    } else if (reads && formPage !== undefined) redirect(response, pages, 303, formPage);
    else answerError(response, pages.error, 405, { allow: 'POST' });
    return;
  }
  const shorter = withoutTrailingSlash(address);
  if (reads && shorter !== undefined && pages.find(shorter) !== undefined) {
    redirect(response, pages, 308, shorter + query);
  } else if (reads) answerPage(request, response, pages.notFound);
  // What is left of a body that nobody wants is not read.
  else answerError(response, pages.error, 405, { allow: 'GET, HEAD' });
}

async function answerPost(
  answerLive: AnswerLive,
  pages: PageStore,
  request: IncomingMessage,
  response: ServerResponse,
  network: string,
): Promise<void> {
  const read = await readBody(request).catch(() => undefined);
  // The visitor went away in the middle: there is nobody to answer.
  if (read === undefined) response.destroy();
  else if (read.ok) await answerLive(request, response, read.body, network);
  else answerError(response, pages.error, 413);
}

function redirect(response: ServerResponse, pages: PageStore, status: 303 | 308, location: string): void {
  const { headers } = pages.error;
  response.writeHead(status, { ...headers, location, 'content-length': '0' });
  response.end();
}

function nameKnown({ live }: SiteServerDependencies, address: string): string {
  return live.has(address) || address === '/health' || address === '/ready' ? address : 'unknown';
}

function reportFault(log: Log, error: unknown): void {
  // A stack names our code; a message could quote what a visitor sent.
  const stack = error instanceof Error ? error.stack?.split('\n').slice(1, 6).join('\n') : undefined;
  log.error({ name: error instanceof Error ? error.name : typeof error, stack }, 'request failed');
}
