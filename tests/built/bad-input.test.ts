import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

const form = 'application/x-www-form-urlencoded';

describe('bad input over HTTP', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    expect((await fetch(`${site.origin}/health`)).status).toBe(200);
    await site.stop();
  });

  function post(body: BodyInit | null, headers: Readonly<Record<string, string>> = {}, method = 'POST') {
    const sent = { 'content-type': form, 'sec-fetch-site': 'same-origin', ...headers };
    return fetch(`${site.origin}/contact/send`, { method, body, headers: sent, redirect: 'manual' });
  }

  /** Sends raw bytes and gives back what came until the server closed. */
  function sendRaw(bytes: string, endAfter = true): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(site.port, '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.on('close', () => {
        resolve(answer);
      });
      socket.on('error', () => undefined);
      socket.write(bytes);
      if (endAfter) socket.end();
    });
  }

  async function expectSitePage(response: Response, status: number): Promise<string> {
    expect(response.status).toBe(status);
    const html = await response.text();
    expect(html).toContain('href="tel:988"');
    expect(response.headers.get('content-security-policy')).toMatch(/script-src '(?:none|self)';/);
    return html;
  }

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s on the form is refused with 405', async (method) => {
    const response = await post(method === 'OPTIONS' ? null : 'a=1', {}, method);
    await expectSitePage(response, 405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  test('POST on a page is refused with 405', async () => {
    const response = await fetch(`${site.origin}/faq`, { method: 'POST', body: 'a=1' });
    await expectSitePage(response, 405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('GET on the form leads to the page of the form', async () => {
    const response = await fetch(`${site.origin}/contact/send`, { redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/contact');
  });

  test.each(['text/plain', 'application/json', 'multipart/form-data', ''])(
    'the type "%s" is refused',
    async (type) => {
      const response = await post('{"a":1}', { 'content-type': type });
      expect([400, 415]).toContain(response.status);
      expect(await response.text()).toContain('href="tel:988"');
    },
  );

  test('50 kB are refused with 413, declared or in chunks', async () => {
    const large = `message=${'x'.repeat(50_000)}`;
    await expectSitePage(await post(large), 413);
    const chunks = [...Array(50).keys()].map(() => `400\r\n${'x'.repeat(1024)}\r\n`).join('');
    const answer = await sendRaw(
      `POST /contact/send HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${form}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunks}0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('a body that is far too large, or too large bit by bit, gets the whole page', async () => {
    await expectSitePage(await post(`message=${'x'.repeat(3_000_000)}`), 413);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(site.port, '127.0.0.1');
      let received = '';
      socket.on('data', (chunk: Buffer) => {
        received += chunk.toString();
        if (received.includes('</html>')) socket.destroy();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        resolve(received);
      });
      socket.write(
        `POST /contact/send HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${form}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      const timer = setInterval(() => socket.write(`400\r\n${'x'.repeat(1024)}\r\n`), 20);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*tel:988[\s\S]*<\/html>/);
  });

  test('the form for deleting takes posts from its own page alone, and never says what exists', async () => {
    const send = (headers: Readonly<Record<string, string>>) =>
      fetch(`${site.origin}/contact/withdraw/send`, {
        method: 'POST',
        body: 'reference=KM4-TR9-WX3&word=KM4TR-9WX3A',
        headers: { 'content-type': form, ...headers },
      });
    await expectSitePage(await send({ 'sec-fetch-site': 'cross-site' }), 403);
    const html = await expectSitePage(await send({ 'sec-fetch-site': 'same-origin' }), 422);
    expect(html).toContain('Nothing was deleted');
    expect(html).toContain('value="KM4TR-9WX3A"');
  });

  test.each(['cross-site', 'same-site'])('a %s post is refused with 403', async (fetchSite) => {
    const response = await post(anInquiry().toString(), {
      'sec-fetch-site': fetchSite,
      origin: 'https://evil.example',
    });
    await expectSitePage(response, 403);
  });

  test('an old browser that sends neither Sec-Fetch-Site nor Origin gets through', async () => {
    const body = anInquiry({ message: 'From an old browser.' }).toString();
    const answer = await sendRaw(
      `POST /contact/send HTTP/1.1\r\nHost: 127.0.0.1:${String(site.port)}\r\nContent-Type: ${form}\r\nContent-Length: ${String(body.length)}\r\nConnection: close\r\n\r\n${body}`,
      false,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
  });

  test('missing fields are refused with 422 and named', async () => {
    const html = await expectSitePage(await post(''), 422);
    expect(html).toContain('<title>Error: ');
    expect(html).toMatch(/href="#writer/);
  });

  test('doubled fields are refused with 4xx', async () => {
    const response = await post(`${anInquiry().toString()}&email=other%40example.org`);
    expect([400, 422]).toContain(response.status);
  });

  test('markup, NUL and right-to-left overrides are never reflected raw', async () => {
    const nasty = '<script>alert(1)</script>"\'><img src=x>';
    const html = await expectSitePage(
      await post(anInquiry({ email: '', firstName: nasty, message: `a\u0000b\u202Ec ${nasty}` }).toString()),
      422,
    );
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x>');
    expect(html).not.toContain('\u0000');
    expect(html).not.toContain('\u202E');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  test('broken percent and UTF-8 sequences are answered with 4xx', async () => {
    for (const body of ['message=%ZZ&writer=%', 'message=%C3%28', '&&&===', '\u0000']) {
      const response = await post(body);
      expect(response.status, body).toBeGreaterThanOrEqual(400);
      expect(response.status, body).toBeLessThan(500);
    }
  });

  test('half a request, garbage and giant headers get 4xx or a closed line, and harm nobody', async () => {
    expect(
      await sendRaw('POST /contact/send HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nwriter=', true),
    ).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/);
    expect(await sendRaw('NOT HTTP\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*tel:988/);
    expect(await sendRaw(`GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
    expect(await sendRaw(`GET /${'x'.repeat(3000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1\.1 414 /);
    expect(await sendRaw('GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('a head that never ends is closed with 408', { timeout: 30_000 }, async () => {
    expect(await sendRaw('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ', false)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('two posts at once of the same words are one inquiry', async () => {
    const body = anInquiry({ message: 'Pressed ten times.' }).toString();
    const pages = await Promise.all([...Array(10).keys()].map(async () => (await post(body)).text()));
    const references = new Set(pages.map(readReference));
    expect(references.size).toBe(1);
    expect([...references][0]).toBeDefined();
  });
});
