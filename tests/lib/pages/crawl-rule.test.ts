import { expect, test } from 'vitest';
import { crawlRule } from '#lib/pages/crawl-rule.ts';

test('keeps crawlers out while the clinic is an example', () => {
  expect(crawlRule({ isExample: true })).toEqual({ disallow: '/' });
});

test('lets crawlers read everything once the clinic is real', () => {
  expect(crawlRule({ isExample: false })).toEqual({ allow: '/' });
});
