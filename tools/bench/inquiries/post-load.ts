// Posts inquiries to the addresses given, and prints how many a second were acknowledged and how long they took, in
// milliseconds. With BENCH_RATE a fixed number a second is sent, whatever the answers; else eight are always under way.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { concurrency, measuredForm, warmUp } from './bench-inquiry.ts';

const origins = process.argv.slice(2);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 5);
const rate = Number(process.env['BENCH_RATE'] ?? 0);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let turn = 0;

/** Milliseconds until the receipt. Rejects when the answer is no receipt. */
function post(): Promise<number> {
  const body = measuredForm(randomUUID());
  const origin = origins[(turn += 1) % origins.length] ?? '';
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
    'sec-fetch-site': 'same-origin',
  };
  return new Promise((resolve, reject) => {
    const started = performance.now();
    request(`${origin}/contact/send`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 201) resolve(performance.now() - started);
        else reject(new Error(`An inquiry was answered ${String(response.statusCode)}.`));
      });
    })
      .once('error', reject)
      .end(body);
  });
}

async function postClosed(duration: number): Promise<number[]> {
  const end = performance.now() + duration;
  const times: number[] = [];
  await Promise.all(
    [...Array(concurrency).keys()].map(async () => {
      while (performance.now() < end) times.push(await post());
    }),
  );
  return times;
}

async function postAtRate(duration: number): Promise<number[]> {
  const count = Math.round((duration / 1000) * rate);
  return Promise.all(
    [...Array(count).keys()].map(async (place) => {
      await new Promise((resolve) => setTimeout(resolve, (place * 1000) / rate));
      return post();
    }),
  );
}

const run = rate > 0 ? postAtRate : postClosed;
await run(warmUp);
const times = (await run(seconds * 1000)).sort((one, other) => one - other);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
console.log(JSON.stringify({ perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) }));
agent.destroy();
