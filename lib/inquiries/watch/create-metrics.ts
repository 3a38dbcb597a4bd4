import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { isReady, type Readiness } from '../check-readiness.ts';
import type { DeliveryEvent } from '../deliver/deliver-due.ts';
import type { InquiryOutcome } from '../receive-inquiry.ts';
import type { StoreCounts } from './count-store.ts';

/** What a process measures. No label holds anything that came from a visitor: each has a few values that we wrote. */
export type Metrics = {
  /** Counts how a submission ended, and how long that took. */
  readonly measure: (receive: () => Promise<InquiryOutcome>) => Promise<InquiryOutcome>;
  /** Counts and measures a try to tell staff, when the worker runs in this process. */
  readonly countDelivery: (event: DeliveryEvent) => void;
  /** Measures a step of a canary's way, when it succeeds. */
  readonly time: <Result>(step: 'seal' | 'commit', work: () => Promise<Result>) => Promise<Result>;
  /** All numbers in Prometheus text; `counts` is undefined when the store does not answer. */
  readonly write: (readiness: Readiness, counts: StoreCounts | undefined, time: number) => Promise<string>;
};

/** Seconds. A seal takes about 3 ms, a commit 1 to 5 ms; a visitor waits for at most five seconds. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Numbers of one process, kept apart from those of any other desk in it. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const outcomes = new Counter({
    name: 'inquiry_outcomes_total',
    help: 'Posts of the form by how they ended.',
    labelNames: ['outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'inquiry_refusals_total',
    help: 'Refused answers by field of the form.',
    labelNames: ['field'],
    registers,
  });
  const receiving = new Histogram({
    name: 'inquiry_receive_seconds',
    help: 'From the checks to the commit, of inquiries that were received.',
    buckets,
    registers,
  });
  const steps = new Histogram({
    name: 'inquiry_step_seconds',
    help: 'Sealing and committing, measured on canaries.',
    labelNames: ['step'],
    buckets,
    registers,
  });
  const tries = new Histogram({
    name: 'inquiry_delivery_seconds',
    help: 'Tries to tell staff, of a worker in this process, by how they ended.',
    labelNames: ['channel', 'result'],
    buckets: [0.05, 0.25, 1, 5, 15, 30],
    registers,
  });
  const writeStore = createStoreGauges(registry);
  return {
    measure: async (receive) => {
      const end = receiving.startTimer();
      const outcome = await receive();
      if (outcome.status === 'received') end();
      outcomes.inc({ outcome: outcome.status });
      if (outcome.status === 'refused') for (const { field } of outcome.errors) refusals.inc({ field });
      return outcome;
    },
    countDelivery: ({ channel, result, milliseconds }) => {
      tries.observe({ channel, result }, milliseconds / 1000);
    },
    time: async (step, work) => {
      const end = steps.startTimer({ step });
      const result = await work();
      end();
      return result;
    },
    write: (readiness, counts, time) => {
      writeStore(readiness, counts, time);
      return registry.metrics();
    },
  };
}

/** Numbers that are read at every scrape. Those of a store that does not answer are left out, not shown as they were. */
function createStoreGauges(
  registry: Registry,
): (readiness: Readiness, counts: StoreCounts | undefined, time: number) => void {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const ready = gauge('site_ready', '1 while the form is open.');
  const part = gauge('site_part_ready', '1 while a part that an inquiry needs is well.', 'part');
  const scraped = gauge('store_scrape_ok', '1 when the store answered this scrape.');
  const inquiries = gauge('inquiries', 'Inquiries that wait for staff, and those past due.', 'state');
  const deliveries = gauge('inquiry_deliveries', 'Notices in the outbox.', 'channel', 'state');
  const tries = gauge('inquiry_delivery_tries', 'Tries that the notices in the outbox took.', 'channel');
  const gone = gauge('inquiries_gone', 'Inquiries deleted so far, by why.', 'reason');
  const age = gauge('canary_age_seconds', 'Since a worker last finished a canary; endless when unknown.');
  return (readiness, counts, time) => {
    for (const each of [inquiries, deliveries, tries, gone]) each.reset();
    ready.set(isReady(readiness) ? 1 : 0);
    for (const [name, state] of Object.entries(readiness)) part.set({ part: name }, state === 'ok' ? 1 : 0);
    scraped.set(counts === undefined ? 0 : 1);
    age.set(counts?.canaryAt === undefined ? Infinity : (time - counts.canaryAt) / 1000);
    if (counts === undefined) return;
    inquiries.set({ state: 'open' }, counts.open);
    inquiries.set({ state: 'overdue' }, counts.overdue);
    for (const { channel, state, count, tries: taken } of counts.deliveries) {
      deliveries.set({ channel, state }, count);
      tries.inc({ channel }, taken);
    }
    gone.set({ reason: 'withdrawn' }, counts.withdrawn);
    gone.set({ reason: 'expired' }, counts.expired);
  };
}
