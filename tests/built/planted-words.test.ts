import { request } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { fields, trapField } from '#content/inquiry-form/fields.ts';
import { findFreePort } from '#tools/find-free-port.ts';
import { anInquiry } from '#tests/support/an-inquiry.ts';
import { readFolder } from '#tests/support/read-folder.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

/** What is planted; none of it may be found where people who run the site look. */
const planted = /plant(?:ed|%65d)|203[.]0[.]113|202.?555.?0177/i;

/** Everything a browser can say beside the form, with words in it. */
const headers = {
  host: 'planted-host.example',
  cookie: 'planted-cookie=planted',
  'user-agent': 'Planted Agent',
  referer: 'https://planted.example/planted-page?planted',
  'x-forwarded-for': 'planted-hop, 203.0.113.77',
  'accept-language': 'planted',
  'content-type': 'application/x-www-form-urlencoded',
};

/** Every field filled with words, of which a choice takes none: the form is refused. */
const everyField = new URLSearchParams(
  [...fields.map(({ name }) => name), trapField].map((name) => [name, `Planted ${name}`]),
);

/** Every field that is free text, among answers that are accepted. */
function freeText(message: string): URLSearchParams {
  const words = { firstName: 'Planted', organization: 'Planted', jobRole: 'Planted', [trapField]: 'Planted' };
  const reach = { reachBy: 'phone', phone: '202 555 0177', leaveMessage: 'no', email: 'planted@example.org' };
  return anInquiry({ ...words, ...reach, message: `Planted ${message}` });
}

/** Sends a request and gives back its status; 0 when the connection was closed without an answer. */
function send(
  site: RunningSite,
  method: string,
  target: string,
  body = '',
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port: site.port, method, path: target, agent: false };
    const sent = request(
      { ...options, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), ...more } },
      (response) => {
        response.resume().on('close', () => {
          resolve(response.statusCode ?? 0);
        });
      },
    );
    sent.on('error', () => {
      resolve(0);
    });
    sent.end(body);
  });
}

async function aWatchedSite(): Promise<{ readonly site: RunningSite; readonly metrics: string }> {
  const port = await findFreePort();
  const site = await startSite({
    METRICS_PORT: String(port),
    TRUSTED_PROXIES: '1',
    INQUIRY_LIMIT_PER_NETWORK: '1',
    NODE_OPTIONS: `--import ${join(process.cwd(), 'tests/support/crash-on-words.ts')}`,
  });
  return { site, metrics: `http://127.0.0.1:${String(port)}/metrics` };
}

test('nothing that was typed or sent is found in output, metrics or data folder, however a request ends', async () => {
  const { site, metrics } = await aWatchedSite();
  const ours = { 'sec-fetch-site': 'same-origin' };
  const theirs = { 'sec-fetch-site': 'cross-site', origin: 'https://planted.example' };
  const multipart = { ...ours, 'content-type': 'multipart/form-data; boundary=planted' };
  const post = (body: URLSearchParams, more: Readonly<Record<string, string>> = ours) =>
    send(site, 'POST', '/contact/send?planted=planted', body.toString(), more);
  expect(await post(freeText('words'))).toBe(201);
  expect(await post(everyField)).toBe(422);
  expect(await post(freeText('other words'))).toBe(429);
  expect(await post(everyField, theirs)).toBe(403);
  expect(await post(freeText('words'), multipart)).toBe(400);
  expect(await post(freeText('words'), { ...ours, 'content-type': 'text/planted' })).toBe(415);
  expect(await post(freeText('words '.repeat(9_000)))).toBe(413);
  expect(await post(freeText('crash the request'))).toBe(500);
  expect(await send(site, 'GET', '/planted/page?planted=planted')).toBe(404);
  expect(await send(site, 'GET', '/%70lanted%00')).toBe(400);
  expect(await send(site, 'PLANTED', '/contact')).toBe(400);
  expect(await send(site, 'GET', '/contact', '', { planted: 'planted '.repeat(3_000) })).toBe(431);
  expect(await send(site, 'DELETE', '/contact?planted')).toBe(405);

  const database = new DatabaseSync(join(site.dataDir, 'inquiries.db'), { timeout: 2_000 });
  database.exec('alter table delivery rename to hidden; alter table inquiry rename to hidden_too');
  database.close();
  expect(await post(freeText('words for a store that is away'))).toBe(503);
  await expect.poll(() => send(site, 'GET', '/contact?planted'), { timeout: 15_000 }).toBe(503);

  const scrape = await (await fetch(metrics)).text();
  expect(scrape).toContain('inquiry_outcomes_total{outcome="unavailable"} 1');
  expect(await readFolder(site.dataDir)).not.toMatch(planted);
  expect(scrape).not.toMatch(planted);
  expect(await site.stop()).toBe(0);
  const output = site.lines.join('\n');
  for (const sign of ['"page":"/contact/send"', 'could not be stored', '"status":500', 'TypeError'])
    expect(output).toContain(sign);
  expect(output).not.toMatch(planted);
  expect(await readFolder(site.dataDir)).not.toMatch(planted);
});

test('a fault that ends the process is named on its output, and quotes nothing', async () => {
  const { site } = await aWatchedSite();
  await send(site, 'POST', '/contact/send', freeText('crash the process').toString());
  await expect
    .poll(() => site.lines.join('\n'), { timeout: 10_000 })
    .toContain('ended by a fault. TypeError');
  expect(await site.stop()).toBe(1);
  expect(site.lines.join('\n')).not.toMatch(planted);
  expect(await readFolder(site.dataDir)).not.toMatch(planted);
});
