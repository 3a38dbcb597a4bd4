import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { listReferences } from '#tests/support/list-references.ts';
import { sendOverHttp, type HttpAnswer } from '#tests/support/send-over-http.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';
import { answers, senderKinds, type SenderKind } from './honest-senders.ts';

const plain: SenderKind = { name: 'plain', headers: () => ({}) };

/** The fields as a browser encodes them. */
async function encode(
  fields: URLSearchParams,
  { body = 'urlencoded', charset = '' }: SenderKind,
): Promise<{ readonly type: string; readonly body: Buffer }> {
  if (body === 'urlencoded') {
    return { type: `application/x-www-form-urlencoded${charset}`, body: Buffer.from(fields.toString()) };
  }
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  return { type, body: Buffer.from(await encoded.arrayBuffer()) };
}

describe('honest senders', () => {
  let site: RunningSite;
  const references = new Set<string>();
  let turn = 0;

  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await site.stop();
    expect(new Set(listReferences(site.dataDir))).toEqual(references);
    expect(references.size).toBe(turn);
  });

  /** Sends fields as a kind of browser does, unlike any other inquiry. */
  async function send(kind: SenderKind, fields: Readonly<Record<string, string>>): Promise<HttpAnswer> {
    turn += 1;
    const all = anInquiry(fields);
    all.set('message', `${all.get('message') ?? ''} (${String(turn)})`);
    const { type, body } = await encode(all, kind);
    const headers = { 'content-type': type, ...kind.headers(site.origin) };
    return sendOverHttp(`${site.origin}/contact/send`, headers, body);
  }

  async function expectReceipt(answer: Promise<HttpAnswer>) {
    const { status, html } = await answer;
    expect(status).toBe(201);
    const reference = readReference(html);
    expect(reference).toBeDefined();
    references.add(String(reference));
  }

  test.each(senderKinds.map((kind) => [kind.name, kind] as const))('%s gets a receipt', async (_, kind) => {
    await expectReceipt(send(kind, {}));
  });

  test.each(answers)('%s get a receipt', async (_, fields) => {
    for (const kind of [plain, ...senderKinds.slice(0, 2)]) await expectReceipt(send(kind, fields));
  });

  test('a body that comes in pieces, slowly, gets a receipt', async () => {
    turn += 1;
    const body = anInquiry({ message: 'From a slow phone, é and all.' }).toString();
    const socket = connect(site.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      `POST /contact/send HTTP/1.1\r\nHost: 127.0.0.1:${String(site.port)}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${String(body.length)}\r\nConnection: close\r\n\r\n`,
    );
    for (const piece of body.match(/.{1,9}/gs) ?? []) {
      socket.write(piece);
      await wait(20);
    }
    await closed;
    await expectReceipt(Promise.resolve({ status: Number(answer.slice(9, 12)), html: answer }));
  });
});
