import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anInquiry, postInquiry } from '#tests/support/an-inquiry.ts';
import { startSite } from '#tests/support/start-site.ts';

test('a fault within the form’s route is answered with the site’s page, and the next post gets through', async () => {
  const site = await startSite({
    NODE_OPTIONS: `--import ${join(process.cwd(), 'tests/support/crash-on-words.ts')}`,
  });
  const response = await postInquiry(site.origin, anInquiry({ message: 'crash the request' }));
  expect(response.status).toBe(500);
  expect(response.headers.get('content-security-policy')).toContain("script-src 'none'");
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toContain('href="tel:988"');
  expect((await postInquiry(site.origin, anInquiry())).status).toBe(201);
  expect(await site.stop()).toBe(0);
});
