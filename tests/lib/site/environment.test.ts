import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EnvironmentError, environmentSchema, readEnvironment } from '#lib/site/environment.ts';

describe('readEnvironment', () => {
  test('gives the documented defaults when nothing is set', () => {
    expect(readEnvironment({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: './var',
      inquiryRecipients: [],
      limitPerNetwork: 10,
      limitTotal: 1000,
      trustedProxies: 0,
      worker: 'inside',
    });
  });

  test('takes a blank value for an absent one', () => {
    expect(readEnvironment({ PORT: ' ', SITE_URL: '', DATA_DIR: '' })).toEqual(readEnvironment({}));
  });

  test('reads the public origin without a trailing slash', () => {
    expect(readEnvironment({ SITE_URL: 'https://www.example.org/' }).siteUrl).toBe('https://www.example.org');
  });

  test('splits recipients at commas and white space', () => {
    expect(readEnvironment({ INQUIRY_RECIPIENTS: 'age1a, age1b\nage1c' }).inquiryRecipients).toEqual([
      'age1a',
      'age1b',
      'age1c',
    ]);
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['SITE_URL', 'www.example.org'],
    ['SITE_URL', 'https://example.org/site'],
    ['INQUIRY_RECIPIENTS', 'ssh-ed25519 AAAA'],
    ['INQUIRY_LIMIT_TOTAL', '0'],
    ['TRUSTED_PROXIES', '-1'],
    ['DATABASE_URL', 'mysql://app@127.0.0.1/app'],
    ['INQUIRY_SECRET', 'secret'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_TO', 'staff'],
    ['WEBHOOK_SECRET', 'whsec_short'],
    ['WORKER', 'elsewhere'],
    ['CONTENT_DATE', 'tomorrow'],
    ['METRICS_PORT', 'many'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(EnvironmentError);
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`^The environment cannot be used:\\n${name}`),
    );
  });

  test.each([
    [{ SMTP_URL: 'smtp://127.0.0.1' }, 'MAIL_FROM: is needed with SMTP_URL and MAIL_TO'],
    [{ WEBHOOK_URL: 'https://example.org/hook' }, 'WEBHOOK_SECRET: is needed with WEBHOOK_URL'],
    [{ DATABASE_URL: 'postgres://app@127.0.0.1/app' }, 'INQUIRY_SECRET: is needed with DATABASE_URL'],
  ])('refuses %o and names what is missing', (values, message) => {
    expect(() => readEnvironment(values)).toThrow(message);
  });

  test('names every variable in .env.example, and no other', () => {
    const names = [...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(
      ([, name]) => name,
    );
    expect(names.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });
});
