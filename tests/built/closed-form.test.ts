import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '#lib/publish/published-site.ts';
import { anInquiry, postInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

/** The addresses of every page in dist/ where an inquiry is written. */
async function listForms(origin: string): Promise<readonly string[]> {
  const { files } = await readManifest('.');
  const slotted = files.filter(({ slot, status }) => slot !== undefined && status === 200);
  const pages = await Promise.all(
    slotted.map(async ({ address }) => ({ address, html: await (await fetch(origin + address)).text() })),
  );
  return pages.filter(({ html }) => html.includes('name="inquiry"')).map(({ address }) => address);
}

describe('a form that knows it is broken', () => {
  let site: RunningSite;
  let forms: readonly string[];
  beforeAll(async () => {
    site = await startSite();
    forms = await listForms(site.origin);
  });
  afterAll(async () => {
    expect(await site.stop()).toBe(0);
  });

  async function statusesOfForms(): Promise<readonly number[]> {
    const responses = await Promise.all(forms.map((address) => fetch(site.origin + address)));
    return responses.map(({ status }) => status);
  }

  /** Renames a table past our own code, so that no inquiry can be stored. */
  function rename(from: string, to: string): void {
    const database = new DatabaseSync(join(site.dataDir, 'inquiries.db'), { timeout: 2_000 });
    database.exec(`alter table ${from} rename to ${to}`);
    database.close();
  }

  test('shows the form while all is well', async () => {
    expect(forms).toContain('/contact');
    expect(new Set(await statusesOfForms())).toEqual(new Set([200]));
  });

  test('shows phone, hours and crisis help in its place while nothing can be stored, and comes back', async () => {
    const before = (await fetch(`${site.origin}/contact`)).headers.get('etag');
    rename('inquiry', 'hidden');
    const refused = await postInquiry(site.origin, anInquiry({ message: 'Kept on the page.' }));
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain('Kept on the page.');
    const closed = () => statusesOfForms().then((statuses) => statuses.every((status) => status === 503));
    await expect.poll(closed, { timeout: 15_000 }).toBe(true);

    const response = await fetch(`${site.origin}/contact`, { headers: { 'if-none-match': String(before) } });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none'");
    const html = await response.text();
    expect(html).toContain('The form is closed for now');
    expect(html).not.toContain('method="post"');
    for (const way of ['href="tel:+1', 'Monday', 'href="tel:988"', 'href="sms:988"'])
      expect(html).toContain(way);
    // With a page named, the form is not made by the route that makes it otherwise.
    expect((await fetch(`${site.origin}/contact?about=/faq`)).status).toBe(503);
    const head = await fetch(`${site.origin}/contact`, { method: 'HEAD' });
    expect(head.status).toBe(503);
    expect(await head.text()).toBe('');
    const ready = await fetch(`${site.origin}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'failing', store: 'ok', canary: 'stale' });
    expect((await fetch(`${site.origin}/faq`)).status).toBe(200);
    expect((await postInquiry(site.origin, anInquiry())).status).toBe(503);

    rename('hidden', 'inquiry');
    const open = () => statusesOfForms().then((statuses) => statuses.every((status) => status === 200));
    await expect.poll(open, { timeout: 15_000 }).toBe(true);
    expect((await fetch(`${site.origin}/ready`)).status).toBe(200);
    const accepted = await postInquiry(site.origin, anInquiry());
    expect(readReference(await accepted.text())).toBeDefined();
    await expect.poll(() => site.lines.filter((line) => line.includes('"alarm"'))).toHaveLength(2);
  });

  test('has no address of its own', async () => {
    expect((await fetch(`${site.origin}/closed`)).status).toBe(404);
    expect(await (await fetch(`${site.origin}/sitemap.xml`)).text()).not.toMatch(/closed/);
  });
});
