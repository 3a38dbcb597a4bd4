import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { fields } from '#content/inquiry-form/fields.ts';
import { hideWords } from '#lib/site/hide-words.ts';
import { logOptions } from '#lib/site/log.ts';

/** What our log writes when it is used so. */
function write(use: (log: pino.Logger) => void): string {
  const chunks: string[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk.toString());
      done();
    },
  });
  use(pino(logOptions, output));
  return chunks.join('');
}

test('covers every field of the form and every key that could hold words, at any depth', () => {
  const names = [...fields.map(({ name }) => name), 'values', 'body', 'headers', 'query', 'url', 'cookie'];
  for (const name of names) {
    const line = write((log) => {
      log.info({ [name]: 'Planted', within: { [name]: ['Planted'], list: [{ [name]: 'Planted' }] } }, 'line');
    });
    expect(line, name).not.toContain('Planted');
    expect(line.match(/\[hidden\]/g), name).toHaveLength(3);
  }
});

test('names a fault by its class, alone or within an entry', () => {
  const fault = new TypeError('Planted');
  const lines = write((log) => {
    log.error(fault);
    log.error(fault, 'while reading');
    log.error({ err: fault, within: { cause: fault } }, 'while writing');
  });
  expect(lines).not.toContain('Planted');
  expect(lines.match(/TypeError/g)).toHaveLength(4);
  expect(lines).toContain('while reading');
});

test('leaves what has no words as it is', () => {
  const entry = { page: '/faq', status: 200, parts: ['store failed'], none: null, within: { count: 1 } };
  expect(hideWords(entry)).toEqual(entry);
});
