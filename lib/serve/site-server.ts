import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isReady, type Readiness } from '#lib/inquiries/check-readiness.ts';
import { notFoundAddress } from '#lib/publish/published-site.ts';
import type { Log } from '#lib/site/log.ts';
import { answerError } from './answer-error.ts';
import { createAnswerMissing, missingRoute, type AnswerMissing } from './answer-missing.ts';
import { answerPage } from './answer-page.ts';
import { compressResponse } from './compress-response.ts';
import { readClientAddress } from './client-network.ts';
import { answerHealth } from './health.ts';
import type { AnswerLive } from './live-route.ts';
import { logRequest } from './log-request.ts';
import { nameCrash } from './name-crash.ts';
import type { PageStore, StoredPage } from './page-store.ts';
import { readAddress } from './read-address.ts';
import { readBody } from './read-body.ts';
import { refuseBrokenRequest } from './refuse-broken-request.ts';
import { tidyAddress } from './tidy-address.ts';

/** What a server needs: pages, live routes, and how to tell whether inquiries can be taken. */
export type SiteServerDependencies = {
  readonly pages: PageStore;
  readonly live: ReadonlyMap<string, AnswerLive>;
  /** How the parts that an inquiry needs were a moment ago, from memory. */
  readonly readReadiness: () => Readiness;
  readonly trustedProxies: number;
  /** Called after each post: what was typed is to leave memory soon. */
  readonly forgetWords: () => void;
  /** The site's public origin. */
  readonly origin: string;
  readonly log: Log;
};

type Dependencies = SiteServerDependencies & { readonly answerMissing: AnswerMissing };

/** Time a visitor has for the head of a request, and for all of it, in milliseconds. */
const patience = { head: 10_000, whole: 30_000, idle: 10_000, check: 2_000 };

/** Creates the server; the caller listens. Every answer, errors included, carries the security headers. */
export function createSiteServer(given: SiteServerDependencies): Server {
  const answerMissing = createAnswerMissing((error) => {
    given.log.error(nameCrash(error), 'pages near an address could not be found');
  });
  const dependencies = { ...given, answerMissing };
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
        dependencies.log.error(nameCrash(error), 'request failed');
        answerError(response, dependencies.pages.errorPagesFor(request.url ?? '').error, 500);
      });
    },
  );
  server.maxHeadersCount = 100;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    refuseBrokenRequest(error, socket, dependencies.pages.errorPagesFor('').error);
  });
  return server;
}

async function answerRequest(
  dependencies: Dependencies,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pages, log } = dependencies;
  const target = readAddress(request.url ?? '');
  const errorPages = pages.errorPagesFor(target.ok ? target.address : '');
  const page = target.ok ? pages.find(target.address) : undefined;
  logRequest(
    log,
    request,
    response,
    page?.address ?? nameKnown(dependencies, target.ok ? target.address : ''),
  );
  if (!target.ok) {
    answerError(response, errorPages.error, (request.url ?? '').length > 2048 ? 414 : 400);
    return;
  }
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const answerLive = page === undefined ? undefined : findAnswer(dependencies, page, target.query);
  if (answerLive !== undefined && reads) {
    if (request.method === 'GET') compressResponse(response, request.headers['accept-encoding']);
    await answerLive(request, response, { body: Buffer.alloc(0), network: '', query: target.query }).finally(
      dependencies.forgetWords,
    );
  } else if (page !== undefined && reads) answerPage(request, response, openOrClosed(dependencies, page));
  else if (page !== undefined) answerError(response, errorPages.error, 405, { allow: 'GET, HEAD' });
  else await answerElsewhere(dependencies, request, response, target.address, target.query);
}

/**
 * The route below a page that answers what its address asks, such as /search/answer; undefined when nothing is asked,
 * or when the form that would be answered with is closed.
 */
function findAnswer(
  { live, readReadiness }: SiteServerDependencies,
  { address, holdsForm }: StoredPage,
  query: string,
): AnswerLive | undefined {
  if (holdsForm && !isReady(readReadiness())) return undefined;
  return /[?&](?:q|about)=[^&]/.test(query) ? live.get(`${address}/answer`) : undefined;
}

/** A page as it is now: in place of the form stands the page that says it is closed, while nothing could be kept. */
function openOrClosed({ pages, readReadiness }: SiteServerDependencies, page: StoredPage): StoredPage {
  return !page.holdsForm || isReady(readReadiness()) ? page : pages.errorPagesFor(page.address).closed;
}

/** Addresses that are no page: health, live routes, redirects, other ways of writing a page's address, nothing. */
async function answerElsewhere(
  dependencies: Dependencies,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  query: string,
): Promise<void> {
  const { pages, live, readReadiness, origin, answerMissing } = dependencies;
  const { notFound, error } = pages.errorPagesFor(address);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const answerLive = live.get(address);
  const tidy = tidyAddress(address);
  const moved = pages.redirects.get(tidy);
  if (answerLive !== undefined) await answerForm(dependencies, answerLive, request, response, address);
  else if (!reads) answerError(response, error, 405, { allow: 'GET, HEAD' });
  else if (address === '/health' || address === '/ready') {
    answerHealth(response, address, readReadiness(), origin);
  } else if (moved !== undefined) redirect(response, error, 308, moved);
  else if (pages.find(tidy) !== undefined) redirect(response, error, 308, tidy + query);
  else {
    const answerNear = live.get(notFound.address.replace(notFoundAddress, missingRoute));
    await answerMissing(request, response, { address, notFound, answerLive: answerNear }).finally(
      dependencies.forgetWords,
    );
  }
}

/** The address of a form: a post is taken; someone who opens it as a page is led to the page of the form. */
async function answerForm(
  { pages, trustedProxies, forgetWords }: SiteServerDependencies,
  answerLive: AnswerLive,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<void> {
  const { error } = pages.errorPagesFor(address);
  const formPage = address.slice(0, address.lastIndexOf('/'));
  if (request.method === 'GET' || request.method === 'HEAD') {
    redirect(response, error, 303, formPage);
    return;
  }
  // What answers a box takes no posts: it is asked by the page's own address.
  const takesPosts = !address.endsWith('/answer');
  if (request.method !== 'POST' || !takesPosts) {
    answerError(response, error, 405, { allow: takesPosts ? 'POST' : 'GET, HEAD' });
    return;
  }
  const read = await readBody(request).catch(() => undefined);
  // The visitor went away in the middle: there is nobody to answer.
  if (read === undefined) response.destroy();
  else if (!read.ok) answerError(response, error, 413);
  else {
    const network = readClientAddress(request, trustedProxies);
    await answerLive(request, response, { body: read.body, network, query: '' }).finally(() => {
      read.body.fill(0);
      forgetWords();
    });
  }
}

function redirect(
  response: ServerResponse,
  { headers }: StoredPage,
  status: 303 | 308,
  location: string,
): void {
  response.writeHead(status, { ...headers, location, 'content-length': '0' });
  response.end();
}

function nameKnown({ live, pages }: SiteServerDependencies, address: string): string {
  return live.has(address) || pages.redirects.has(address) || address === '/health' || address === '/ready'
    ? address
    : 'unknown';
}
