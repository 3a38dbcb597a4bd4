import { expect, test } from 'vitest';
import { hushConsole } from '#lib/serve/hush-console.ts';
import { aLog } from '#tests/support/a-desk.ts';

test('turns what a library prints into a line that names the fault alone', () => {
  const kept = { ...console };
  const log = aLog();
  hushConsole(log);
  const { error } = console;
  error('⨯ Planted', new TypeError('Planted words.'), { body: 'Planted' });
  Object.assign(console, kept);
  expect(log.lines.join()).toContain('TypeError');
  expect(log.lines.join()).not.toContain('Planted');
});
