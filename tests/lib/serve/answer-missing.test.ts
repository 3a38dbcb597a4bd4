import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createAnswerMissing, type AnswerMissing } from '#lib/serve/answer-missing.ts';
import type { AnswerLive } from '#lib/serve/live-route.ts';
import type { StoredPage } from '#lib/serve/page-store.ts';

const headers = { 'content-type': 'text/html; charset=utf-8' };
const body = Buffer.from('<p>Only the finished page.</p>');
const identity = { status: 404, etag: '', body, headers: Object.entries(headers).flat() };
const notFound: StoredPage = {
  address: '/404',
  etag: 'x',
  forms: { identity },
  notModified: [],
  headers,
  slot: undefined,
  holdsForm: false,
};
const near: AnswerLive = (_, response, { query }) => {
  response.writeHead(404, headers).end(`near ${query}`);
  return Promise.resolve();
};
const broken: AnswerLive = () => Promise.reject(new Error('broken'));

const servers: { readonly close: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Serves answers to missing addresses, and gives back what asks for one. */
async function serve(answer: AnswerMissing, answerLive: AnswerLive | undefined) {
  const server = createServer((request, response) => {
    void answer(request, response, { address: request.url ?? '', notFound, answerLive });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return async (address: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${address}`, { method });
    expect(response.status).toBe(404);
    return response.text();
  };
}

test('pages near an address are added to the page for those that do not exist', async () => {
  const ask = await serve(
    createAnswerMissing(() => undefined),
    near,
  );
  expect(await ask('/glosary')).toBe('near ?address=%2Fglosary');
});

test('a search that fails leaves the finished page, and is told of', async () => {
  const faults: unknown[] = [];
  const ask = await serve(
    createAnswerMissing((error) => faults.push(error)),
    broken,
  );
  expect(await ask('/glosary')).toBe(body.toString());
  expect(faults).toHaveLength(1);
});

test('files, HEAD and a build without the route have the finished page', async () => {
  const answer = createAnswerMissing(() => undefined);
  const ask = await serve(answer, near);
  expect(await ask('/wp-content/x.js')).toBe(body.toString());
  expect(await ask('/glosary', 'HEAD')).toBe('');
  expect(await (await serve(answer, undefined))('/glosary')).toBe(body.toString());
});

test('of many addresses within a second, the first twenty are searched for', async () => {
  let time = 0;
  const ask = await serve(
    createAnswerMissing(
      () => undefined,
      () => time,
    ),
    near,
  );
  for (let turn = 0; turn < 20; turn += 1) expect(await ask('/glosary')).toContain('near');
  expect(await ask('/glosary')).toBe(body.toString());
  time = 1_000;
  expect(await ask('/glosary')).toContain('near');
});
