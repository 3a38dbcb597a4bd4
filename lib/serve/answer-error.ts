import { STATUS_CODES, type ServerResponse } from 'node:http';
import { doNotStore } from '#lib/publish/response-headers.ts';
import type { StoredPage } from './page-store.ts';

/** What went wrong, as the page says it to a visitor. Written for people: no code of ours reaches them. */
const messages: Readonly<Record<number, string>> = {
  400: 'Your browser sent something that we could not read. Please go back and try once more.',
  405: 'This address cannot be used in that way. Please start from one of the pages below.',
  408: 'Your connection was too slow, and we stopped waiting. Please go back and try once more.',
  413: 'That was more than this form can take. Please go back and shorten your message.',
  414: 'That address is too long. Please start from one of the pages below.',
  431: 'Your browser sent more than we can read. Please try another browser.',
  500: 'Something went wrong on our side. Nothing was stored. Please call us, or try again in a while.',
  503: 'We cannot answer right now. Please call us, or try again in a few minutes.',
};

/** The site's page for something that went wrong, as bytes with the headers of a page. */
export function makeErrorAnswer(
  page: StoredPage,
  status: number,
): { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> } {
  const message = Buffer.from(`<p>${messages[status] ?? String(STATUS_CODES[status])}</p>`);
  const html = page.forms.identity.body;
  const body =
    page.slot === undefined
      ? html
      : Buffer.concat([html.subarray(0, page.slot[0]), message, html.subarray(page.slot[1])]);
  return {
    body,
    headers: { ...page.headers, 'cache-control': doNotStore, 'content-length': String(body.length) },
  };
}

/** Answers with the site's page and the status. What is left of the request is discarded by node:http, within its time limit. */
export function answerError(
  response: ServerResponse,
  page: StoredPage,
  status: number,
  extraHeaders: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { body, headers } = makeErrorAnswer(page, status);
  response.writeHead(status, { ...headers, ...extraHeaders });
  if (response.req.method === 'HEAD') response.end();
  else response.end(body);
}
