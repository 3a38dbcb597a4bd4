import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { anInquiry } from '#tests/support/an-inquiry.ts';
import { startSite } from '#tests/support/start-site.ts';

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends an idle server with exit code 0', async (signal) => {
  const site = await startSite();
  expect(await site.stop(signal)).toBe(0);
});

test('an inquiry that is half sent when the server is told to stop is still answered', async () => {
  const site = await startSite();
  const body = anInquiry().toString();
  const socket = connect(site.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.write(
    `POST /contact/send HTTP/1.1\r\nHost: 127.0.0.1:${String(site.port)}\r\nSec-Fetch-Site: same-origin\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${String(body.length)}\r\n\r\n${body.slice(0, 20)}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const stopped = site.stop('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.write(body.slice(20));
  expect(await stopped).toBe(0);
  expect(answer).toMatch(/^HTTP\/1\.1 201 /);
});

test('a port that is taken is said in plain words', async () => {
  const site = await startSite();
  await expect(startSite({ PORT: String(site.port) })).rejects.toThrow(
    /Port \d+ is taken: stop what listens there, or set PORT/,
  );
  await site.stop();
});

test('a bad variable stops the start and is named', async () => {
  await expect(startSite({ INQUIRY_LIMIT_TOTAL: 'many' })).rejects.toThrow('INQUIRY_LIMIT_TOTAL');
});

test('production with fewer than two recipients does not start', async () => {
  await expect(startSite({ SITE_URL: 'https://www.example.org' })).rejects.toThrow(/INQUIRY_RECIPIENTS/);
});
