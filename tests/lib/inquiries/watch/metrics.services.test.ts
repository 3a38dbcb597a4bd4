import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { fields } from '#content/inquiry-form/fields.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { addToTally, writeMeta } from '#lib/inquiries/store/meta.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

/** Every label there may be, with every value. What a visitor sent is none of them. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  result: ['sent', 'retried', 'dead'],
  outcome: ['received', 'refused', 'limited', 'unavailable'],
  field: fields.map(({ name }) => name),
  step: ['seal', 'commit'],
  part: ['store', 'worker', 'disk', 'canary', 'keys'],
  state: ['open', 'overdue', 'due', 'sent', 'dead'],
  channel: ['inbox', 'mail', 'webhook', 'canary'],
  reason: ['withdrawn', 'expired'],
};

/** The labels of a scrape that are not allowed, as `name="value"`. */
function findStrangeLabels(text: string): readonly string[] {
  const labels = [...text.matchAll(/[{,]([a-z_]+)="([^"]*)"/g)];
  return labels
    .filter(([, name = '', value = '']) =>
      name === 'le' ? !/^(?:[\d.]+|\+Inf)$/.test(value) : allowed[name]?.includes(value) !== true,
    )
    .map(([all]) => all);
}

/** The number of a line; undefined when the scrape has no such line. */
function read(text: string, line: string): number | undefined {
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1).replace('Inf', 'Infinity'));
}

describe.each(storeKinds)('metrics over %s', (kind) => {
  test('count how posts ended, and carry no label but ours', async () => {
    const { desk } = await aDesk({ ...(await aStorePlace(kind)), limits: { perNetwork: 1, total: 10 } });
    await desk.receive(aSubmission({ message: 'First.' }));
    await desk.receive(aSubmission({ message: 'Second.' }));
    await desk.receive(aSubmission({ email: 'Planted address', message: '' }));
    const text = await desk.readMetrics();
    expect(read(text, 'inquiry_outcomes_total{outcome="received"}')).toBe(1);
    expect(read(text, 'inquiry_outcomes_total{outcome="limited"}')).toBe(1);
    expect(read(text, 'inquiry_outcomes_total{outcome="refused"}')).toBe(1);
    expect(read(text, 'inquiry_refusals_total{field="message"}')).toBe(1);
    expect(read(text, 'inquiry_receive_seconds_count')).toBe(1);
    expect(read(text, 'inquiry_step_seconds_count{step="seal"}')).toBe(1);
    expect(read(text, 'inquiry_step_seconds_count{step="commit"}')).toBe(1);
    expect(read(text, 'site_ready')).toBe(1);
    expect(findStrangeLabels(text)).toEqual([]);
    expect(findStrangeLabels(`${text}\nposts{network="192.0.2.7",le="1"} 1`)).toEqual([
      '{network="192.0.2.7"',
    ]);
    await desk.close();
  });

  test('count what waits, is overdue, dead or gone, and leave canaries out', async () => {
    const place = await aStorePlace(kind);
    const now = new Date('2026-11-24T15:00:00Z');
    const { desk } = await aDesk({ ...place, worker: 'apart', now: () => now });
    const database = await openDatabase(place);
    await acceptInquiry(database, aNewInquiry({ due_at: now.getTime() - 1 }), ['mail', 'webhook']);
    await acceptInquiry(database, aNewInquiry({ due_at: now.getTime() + 1 }), ['mail']);
    await database
      .updateTable('delivery')
      .set({ state: 'dead', attempts: 10 })
      .where('channel', '=', 'webhook')
      .execute();
    await addToTally(database, 'withdrawn', 3);
    await writeMeta(database, 'canary', String(now.getTime() - 90_000));
    const text = await desk.readMetrics();
    expect(read(text, 'inquiries{state="open"}')).toBe(2);
    expect(read(text, 'inquiries{state="overdue"}')).toBe(1);
    expect(read(text, 'inquiry_deliveries{channel="mail",state="due"}')).toBe(2);
    expect(read(text, 'inquiry_deliveries{channel="webhook",state="dead"}')).toBe(1);
    expect(read(text, 'inquiry_delivery_tries{channel="webhook"}')).toBe(10);
    expect(read(text, 'inquiries_gone{reason="withdrawn"}')).toBe(3);
    expect(read(text, 'canary_age_seconds')).toBe(90);
    expect(read(text, 'site_part_ready{part="worker"}')).toBe(1);
    await database.destroy();
    await desk.close();
  });

  test('say that the store is silent, and show nothing that it said before', async () => {
    const place = await aStorePlace(kind);
    const { desk } = await aDesk(place);
    expect(read(await desk.readMetrics(), 'store_scrape_ok')).toBe(1);
    const database = await openDatabase(place);
    await sql`alter table tally rename to hidden`.execute(database);
    const text = await desk.readMetrics();
    expect(read(text, 'store_scrape_ok')).toBe(0);
    expect(read(text, 'inquiries{state="open"}')).toBeUndefined();
    expect(read(text, 'canary_age_seconds')).toBe(Infinity);
    await database.destroy();
    await desk.close();
  });
});
