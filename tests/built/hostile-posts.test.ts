import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields, formNameField, seenField, trapField } from '#content/inquiry-form/fields.ts';
import { anInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { listReferences } from '#tests/support/list-references.ts';
import { sendOverHttp } from '#tests/support/send-over-http.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

const count = { hostile: 2_000, atOnce: 25 };

const names = [
  ...fields.map(({ name }) => name),
  trapField,
  formNameField,
  seenField,
  'reference',
  'word',
  '__proto__',
  'constructor',
  'toString',
  'message[]',
  'message[a][b]',
  '',
];
const types = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-16',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=',
  'multipart/form-data',
  'application/json',
  'text/plain',
  '',
  'a'.repeat(2_000),
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '\u0000\u202e\ufeff',
    '{{7*7}}${7*7}<%= 7 %>',
    "'; drop table inquiry; --",
    '../../etc/passwd',
    '%00%0d%0aSet-Cookie: a=b',
    '219-45-6789 born 3/14/1987 F10.20 20 mg '.repeat(40),
    '9'.repeat(9_000),
    'a'.repeat(15_000),
    'DOB '.repeat(900),
    '1/1/1990'.repeat(450),
    'client '.repeat(500),
    'A.'.repeat(1_900),
  ),
);
const pairs = fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 25 });

/** Bodies that are almost a form of ours, with fields doubled, replaced, nested and overlong. */
const spoiled = pairs.map((more) => {
  const body = anInquiry();
  for (const [name, value] of more) body.append(name, value.toWellFormed());
  return Buffer.from(body.toString());
});
const encoded = pairs.map((all) =>
  Buffer.from(new URLSearchParams(all.map(([name, value]) => [name, value.toWellFormed()])).toString()),
);
const multipart = pairs.map((all) =>
  Buffer.from(
    `${all.map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--x--`,
  ),
);
const bytes = fc.uint8Array({ maxLength: 20_000 }).map((array) => Buffer.from(array));
const many = fc.nat({ max: 20_000 }).map((times) => Buffer.from('a=1&'.repeat(times)));

const hostile = fc.record({
  address: fc.constantFrom('/contact/send', '/contact/withdraw/send'),
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constant(types[0] ?? '') },
    { weight: 1, arbitrary: fc.constant('multipart/form-data; boundary=x') },
    { weight: 1, arbitrary: fc.constantFrom(...types) },
  ),
  body: fc.oneof(spoiled, encoded, multipart, bytes, many),
  origin: fc.constantFrom(
    {},
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    {
      'sec-fetch-site': 'same-origin',
    },
  ),
});

describe('two thousand hostile posts', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await site.stop();
  });

  test('get no 5xx, and lose none of the honest inquiries among them', async () => {
    const statuses = new Map<number, number>();
    const honest: string[] = [];
    const posts = fc.sample(hostile, { numRuns: count.hostile, seed: 20_261_124 });
    for (let from = 0; from < posts.length; from += count.atOnce) {
      const batch = posts.slice(from, from + count.atOnce).map(async ({ address, type, body, origin }) => {
        const headers = { 'content-type': type, ...origin };
        const answer = await sendOverHttp(site.origin + address, headers, body);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(answer.html).not.toContain('<script>alert');
      });
      await Promise.all([...batch, sendHonest(`Honest, after ${String(from)}.`)]);
    }
    expect([...statuses.keys()].filter((status) => status >= 500 || status < 200)).toEqual([]);
    expect([...statuses.values()].reduce((sum, each) => sum + each, 0)).toBe(count.hostile);
    // The posts are hostile in more than one way.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 403, 413, 415, 422]));
    expect(honest).toHaveLength(count.hostile / count.atOnce);
    expect(listReferences(site.dataDir)).toEqual(expect.arrayContaining(honest));
    expect((await fetch(`${site.origin}/ready`)).status).toBe(200);

    async function sendHonest(message: string): Promise<void> {
      const headers = { 'content-type': types[0] ?? '', 'sec-fetch-site': 'same-origin' };
      const body = anInquiry({ message }).toString();
      const answer = await sendOverHttp(`${site.origin}/contact/send`, headers, body);
      expect(answer.status).toBe(201);
      honest.push(String(readReference(answer.html)));
    }
  });
});
