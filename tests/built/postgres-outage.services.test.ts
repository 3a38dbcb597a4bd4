import { expect, test } from 'vitest';
import { anInquiry, postInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { removePostgresAfterwards, sharedPostgres } from '#tests/support/a-store.ts';
import { startSite } from '#tests/support/start-site.ts';

removePostgresAfterwards();

test('a server whose PostgreSQL dies closes the form, says so, lives on, and recovers by itself', async () => {
  const postgres = await sharedPostgres();
  const site = await startSite({
    DATABASE_URL: postgres.createDatabase(),
    INQUIRY_SECRET: '5'.repeat(64),
  });
  const statusOf = async (address: string) => (await fetch(site.origin + address)).status;
  const post = (message: string) => postInquiry(site.origin, anInquiry({ message }));
  const acknowledged: string[] = [];
  for (const round of ['First', 'Second']) {
    expect(await statusOf('/ready')).toBe(200);
    expect(await statusOf('/contact')).toBe(200);
    acknowledged.push(String(readReference(await (await post(`${round}, before.`)).text())));

    postgres.stop('immediate');
    const refused = await post(`${round}, kept on the page.`);
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain(`${round}, kept on the page.`);
    await expect.poll(() => statusOf('/ready'), { timeout: 30_000 }).toBe(503);
    expect(await (await fetch(`${site.origin}/ready`)).json()).toMatchObject({ store: 'failed', disk: 'ok' });
    expect(await statusOf('/contact')).toBe(503);
    expect(await statusOf('/faq')).toBe(200);
    expect(await statusOf('/health')).toBe(200);

    postgres.start();
    await expect.poll(() => statusOf('/ready'), { timeout: 30_000 }).toBe(200);
    expect(await statusOf('/contact')).toBe(200);
    acknowledged.push(String(readReference(await (await post(`${round}, after.`)).text())));
  }
  expect(acknowledged.every((reference) => /^[A-Z\d]{3}-/.test(reference))).toBe(true);
  expect(new Set(acknowledged).size).toBe(4);
  expect(await site.stop()).toBe(0);
  expect(site.lines.filter((line) => line.includes('form-closed'))).toHaveLength(2);
  expect(site.lines.filter((line) => line.includes('form-open'))).toHaveLength(2);
});
