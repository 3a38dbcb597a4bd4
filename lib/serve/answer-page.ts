import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from './choose-encoding.ts';
import type { StoredPage } from './page-store.ts';

/** Sends a finished page: its smallest form, 304 when the browser has it already, no body to HEAD. */
export function answerPage(request: IncomingMessage, response: ServerResponse, page: StoredPage): void {
  const form =
    page.forms[chooseEncoding(readHeader(request, 'accept-encoding'), page.forms)] ?? page.forms.identity;
  if (form.status === 200 && holdsTag(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, page.notModified as string[]);
    response.end();
    return;
  }
  response.writeHead(form.status, form.headers as string[]);
  if (request.method === 'HEAD') response.end();
  else response.end(form.body);
}

function holdsTag(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header === '*' || header.includes(`"${etag}"`));
}

function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}
