import { expect, test } from 'vitest';
import { findFreePort } from '#tools/find-free-port.ts';
import { anInquiry, postInquiry } from '#tests/support/an-inquiry.ts';
import { startSite } from '#tests/support/start-site.ts';

test('numbers are served on a port of their own, at 127.0.0.1 alone', async () => {
  const port = String(await findFreePort());
  const site = await startSite({ METRICS_PORT: port });
  await postInquiry(site.origin, anInquiry());
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(text).toContain('inquiry_outcomes_total{outcome="received"} 1');
  expect(text).toContain('inquiries{state="open"} 1');
  expect((await fetch(`${site.origin}/metrics`)).status).toBe(404);
  await expect(fetch(`http://127.0.0.2:${port}/metrics`)).rejects.toThrow();
  expect(await site.stop()).toBe(0);
});

test('a port for numbers that is taken stops the start and is named', async () => {
  const site = await startSite();
  await expect(startSite({ METRICS_PORT: String(site.port) })).rejects.toThrow(/set METRICS_PORT/);
  await site.stop();
});
