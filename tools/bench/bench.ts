// `npm run bench`: an article's requests per second from our server, from `next start` and from nginx, and inquiries
// per second beside a loop that only seals and commits, in one run on one machine. Ratios are the result: absolute
// figures depend on what else the machine does. `npm run bench -- inquiries` measures those alone, and
// `npm run bench -- content` the check of content, beside the MDX parser, and `npm run bench -- search` answers to
// queries, beside reading all texts.
import { findOrInstall, installDebianPackages } from '../debian-packages.ts';
import { findFreePort } from '../find-free-port.ts';
import { findPostgresPrograms } from '../find-services.ts';
import { measureContent } from './content/measure-content.ts';
import { measureInquiries } from './inquiries/measure-inquiries.ts';
import { runLoad, type Load } from './run-load.ts';
import { measureSearchSpeed } from './search/measure-search-speed.ts';
import { startNext, startNginx, startOurs, type BenchServer } from './start-servers.ts';

const article = '/articles/who-leads-sessions';
const rounds = 3;

const [, , only] = process.argv;

if (only === undefined || only === 'content') await measureContent();
if (only === undefined || only === 'search') await measureSearchSpeed();
if (only === undefined) await measurePages();
if (only === undefined || only === 'inquiries') {
  if (findPostgresPrograms() === undefined) installDebianPackages(['postgresql']);
  await measureInquiries();
}

async function measurePages(): Promise<void> {
  const wrk = findOrInstall(['/usr/bin/wrk', '/usr/local/bin/wrk'], 'wrk');
  const nginx = findOrInstall(['/usr/sbin/nginx', '/usr/local/sbin/nginx'], 'nginx-light');
  if (wrk !== undefined && nginx !== undefined) {
    await measure(wrk, nginx);
    return;
  }
  const missing = [...(wrk === undefined ? ['wrk'] : []), ...(nginx === undefined ? ['nginx'] : [])];
  console.error(`Not measured: ${missing.join(' and ')} missing, and only root on Debian can install here.`);
  process.exitCode = 1;
}

async function measure(loader: string, reference: string): Promise<void> {
  const servers = [
    await startNginx(reference, await findFreePort()),
    await startOurs(await findFreePort()),
    await startNext(await findFreePort()),
  ];
  try {
    const loads = new Map<BenchServer, Load[]>(servers.map((server) => [server, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const server of servers) loads.get(server)?.push(runLoad(loader, server.origin + article));
    }
    await print(servers, loads);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function print(
  servers: readonly BenchServer[],
  loads: ReadonlyMap<BenchServer, readonly Load[]>,
): Promise<void> {
  const medians = new Map(servers.map((server) => [server, takeMedian(loads.get(server) ?? [])]));
  const [nginxServer] = servers;
  const reference = (nginxServer === undefined ? undefined : medians.get(nginxServer)?.perSecond) ?? 1;
  console.log(`\n${article}, gzip, 32 connections, median of ${String(rounds)} interleaved rounds of 4 s\n`);
  console.log('| server | bytes | requests/s | ratio to nginx | p50 | p99 | memory |');
  console.log('|---|---|---|---|---|---|---|');
  for (const server of servers) {
    const load = medians.get(server);
    if (load === undefined) continue;
    const bytes = await measureBytes(server.origin + article);
    const memory = `${(server.readMemory() / 1024 / 1024).toFixed(0)} MB`;
    const ratio = (load.perSecond / reference).toFixed(load.perSecond / reference < 0.1 ? 3 : 2);
    const cells = [server.name, bytes, load.perSecond.toFixed(0), ratio, load.p50, load.p99, memory];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function takeMedian(loads: readonly Load[]): Load | undefined {
  return loads.toSorted((one, other) => one.perSecond - other.perSecond)[Math.floor(loads.length / 2)];
}

/** Bytes of the body as sent with gzip. */
async function measureBytes(url: string): Promise<string> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        resolve(String(bytes));
      });
    }).on('error', reject);
  });
}
