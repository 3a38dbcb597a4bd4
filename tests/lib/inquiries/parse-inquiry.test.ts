import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginAboutPage } from '#content/inquiry-form/about-page.ts';
import { parseInquiry } from '#lib/inquiries/parse-inquiry.ts';
import { readForm } from '#lib/inquiries/read-form.ts';
import { someFields } from '#tests/support/a-desk.ts';

function errorsOf(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const parsed = parseInquiry(someFields(changes));
  return parsed.ok ? [] : parsed.errors.map(({ field }) => field);
}

function marksOf(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const parsed = parseInquiry(someFields(changes));
  return parsed.ok ? parsed.marks : ['refused'];
}

describe('parseInquiry', () => {
  test('accepts an inquiry with only what is needed', () => {
    expect(errorsOf({ firstName: undefined })).toEqual([]);
  });

  test('asks for a message where only the name of a page stands, as the form began it', () => {
    const beginning = beginAboutPage('Who may prescribe?', '/faq/medicine');
    expect(errorsOf({ message: `${beginning}\n\n` })).toEqual(['message']);
    expect(errorsOf({ message: `${beginning}\n\nIt was.` })).toEqual([]);
  });

  test('asks for every required field that is missing, in the order of the form', () => {
    const parsed = parseInquiry(new Map());
    expect(parsed.ok ? [] : parsed.errors.map(({ field }) => field)).toEqual([
      'writer',
      'reachBy',
      'state',
      'topic',
      'message',
    ]);
  });

  test('asks for a number and a wish about messages when the phone is chosen', () => {
    expect(errorsOf({ reachBy: 'phone', email: undefined })).toEqual(['phone', 'leaveMessage']);
  });

  test('asks a professional for the organization', () => {
    expect(errorsOf({ writer: 'as-a-professional' })).toEqual(['organization']);
  });

  test.each(['josé@b.com', 'a@bücher.example', '"a b"@c.com', 'a@b', "o'brien@example.org"])(
    'lets the unusual address %s through',
    (email) => {
      expect(errorsOf({ email })).toEqual([]);
    },
  );

  test.each(['no address', 'a@', '@b', 'a b@c.com'])('asks to correct the address %s', (email) => {
    expect(errorsOf({ email })).toEqual(['email']);
  });

  test('lets a one-letter name through', () => {
    expect(errorsOf({ firstName: 'J' })).toEqual([]);
  });

  test('marks a filled trap and goes on', () => {
    expect(marksOf({ website: 'https://spam.example' })).toEqual(['trap-filled']);
  });

  test('marks an unusual phone number and goes on', () => {
    const phone = { reachBy: 'phone', phone: '555-0142', leaveMessage: 'no' };
    expect(marksOf(phone)).toEqual(['unusual-phone']);
    expect(marksOf({ ...phone, phone: '(202) 555-0142' })).toEqual([]);
  });

  test('refuses an answer that is not among the choices', () => {
    expect(errorsOf({ state: 'ZZ', topic: 'anything', writer: 'root' })).toEqual([
      'writer',
      'state',
      'topic',
    ]);
  });

  test('refuses a field that comes twice', () => {
    const fields = new Map([...someFields(), ['email', ['a@example.org', 'b@example.org']]]);
    const parsed = parseInquiry(fields);
    expect(parsed.ok ? '' : parsed.errors[0]?.message).toBe('Answer “Email address” only once');
  });

  test('says how long a message may be and how long it is', () => {
    const parsed = parseInquiry(someFields({ message: 'x'.repeat(4001) }));
    expect(parsed.ok ? '' : parsed.errors[0]?.message).toBe(
      '“Your message” must be at most 4000 characters; it has 4001',
    );
  });

  test('drops what was typed under the way of being reached that was not chosen', () => {
    const parsed = parseInquiry(someFields({ phone: '202 555 0142', leaveMessage: 'yes' }));
    expect(parsed.ok ? Object.keys(parsed.inquiry) : []).not.toContain('phone');
  });

  test('never throws, never lets a control or an override through, and keeps every other value', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const names = fc.constantFrom(
      'writer',
      'firstName',
      'reachBy',
      'phone',
      'email',
      'state',
      'topic',
      'message',
      'x',
    );
    fc.assert(
      fc.property(fc.dictionary(names, text), (typed) => {
        const parsed = parseInquiry(new Map(Object.entries(typed).map(([name, value]) => [name, [value]])));
        const values = parsed.ok ? parsed.inquiry : parsed.values;
        for (const value of Object.values(values)) {
          expect(value).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
        }
        if (!parsed.ok && /^[\x21-\x7e]+$/.test(typed['message'] ?? '')) {
          expect(parsed.values.message).toBe(typed['message']);
        }
      }),
    );
  });
});

describe('readForm', () => {
  const urlEncoded = 'application/x-www-form-urlencoded';

  test('reads url-encoded and multipart alike', async () => {
    const encoded = await readForm(
      `${urlEncoded}; charset=utf-8`,
      new TextEncoder().encode('a=1&b=%C3%A9&a=2'),
    );
    const form = new FormData();
    for (const [name, value] of [
      ['a', '1'],
      ['b', 'é'],
      ['a', '2'],
    ] as const)
      form.append(name, value);
    const request = new Response(form);
    const multipart = await readForm(
      request.headers.get('content-type'),
      new Uint8Array(await request.arrayBuffer()),
    );
    expect(multipart).toEqual(encoded);
    expect(encoded).toEqual({
      ok: true,
      fields: new Map([
        ['a', ['1', '2']],
        ['b', ['é']],
      ]),
    });
  });

  test.each([null, '', 'text/plain', 'application/json'])('refuses the type %s', async (type) => {
    expect(await readForm(type, new Uint8Array())).toEqual({ ok: false, reason: 'type' });
  });

  test('refuses a file', async () => {
    const form = new FormData();
    form.append('message', new File(['x'], 'x.txt'));
    const request = new Response(form);
    const body = new Uint8Array(await request.arrayBuffer());
    expect(await readForm(request.headers.get('content-type'), body)).toEqual({
      ok: false,
      reason: 'malformed',
    });
  });

  test('refuses more fields than any form of ours has', async () => {
    const body = new TextEncoder().encode('a=1&'.repeat(200));
    expect(await readForm(urlEncoded, body)).toEqual({ ok: false, reason: 'malformed' });
  });

  test('never throws, whatever the bytes', async () => {
    const types = fc.constantFrom(
      urlEncoded,
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'x/y',
    );
    await fc.assert(
      fc.asyncProperty(types, fc.uint8Array({ maxLength: 300 }), async (type, bytes) => {
        expect(await readForm(type, new Uint8Array(bytes))).toHaveProperty('ok');
      }),
    );
  });
});
