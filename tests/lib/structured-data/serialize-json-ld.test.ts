import { expect, test } from 'vitest';
import { serializeJsonLd } from '#lib/structured-data/serialize-json-ld.ts';

test('cannot end its script element or open a comment, and still says the same', () => {
  const name = '</script><!-- <script>';
  const text = serializeJsonLd([{ '@type': 'Thing', name }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name }],
  });
});
