import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '#lib/serve/read-address.ts';

describe('readAddress', () => {
  test('parts the address from the query and decodes it once', () => {
    expect(readAddress('/faq?q=%20')).toEqual({ ok: true, address: '/faq', query: '?q=%20' });
    expect(readAddress('/%66aq')).toEqual({ ok: true, address: '/faq', query: '' });
    expect(readAddress('/%2566aq')).toMatchObject({ address: '/%66aq' });
  });

  test.each(['*', 'http://example.org/', '', '/%', '/%ff', '/%00', `/${'x'.repeat(2048)}`])(
    'refuses %s',
    (target) => {
      expect(readAddress(target)).toEqual({ ok: false });
    },
  );

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (target) => {
        expect(readAddress(`/${target}`)).toHaveProperty('ok');
      }),
    );
  });
});
