import { describe, expect, test } from 'vitest';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

describe('localizeAddress', () => {
  test('leaves English addresses without a prefix', () => {
    expect(localizeAddress('en', '/faq')).toBe('/faq');
    expect(localizeAddress('en', '/')).toBe('/');
  });

  test('puts the code of another language in front', () => {
    expect(localizeAddress('es', '/faq')).toBe('/es/faq');
    expect(localizeAddress('es', '/')).toBe('/es');
  });
});

describe('the languages', () => {
  test('are the folders of content/wording, English first', () => {
    expect(listLocales()[0]).toBe('en');
  });

  test('have a dictionary each', async () => {
    for (const locale of listLocales()) expect((await loadWords(locale)).languageName).not.toBe('');
  });
});
