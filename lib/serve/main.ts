// Starts the site: `npm start`. Everything that can be wrong with the environment is said before listening.
import type { Server } from 'node:http';
import { join } from 'node:path';
import { provider } from '#content/provider/provider.ts';
import { openInquiryDesk, type InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { readDeskOptions } from '#lib/inquiries/read-desk-options.ts';
import { openSearch, type Search } from '#lib/search/open-search.ts';
import { readEnvironment, type Environment } from '#lib/site/environment.ts';
import { createLog } from '#lib/site/log.ts';
import { provideServices } from '#lib/site/services.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { findSlottedPage } from './find-slotted-page.ts';
import { hushConsole } from './hush-console.ts';
import { listen } from './listen.ts';
import { createForgetting } from './forget-words.ts';
import { loadLiveRoute } from './live-route.ts';
import { createMetricsServer } from './metrics-server.ts';
import { nameCrash } from './name-crash.ts';
import { loadPageStore } from './page-store.ts';
import { createSiteServer } from './site-server.ts';
import { stopServer } from './stop-server.ts';

const root = join(import.meta.dirname, '../..');

async function start(environment: Environment): Promise<void> {
  const log = createLog();
  hushConsole(log);
  if (environment.siteUrl !== undefined && environment.trustedProxies === 0) {
    log.warn('TRUSTED_PROXIES is 0: behind a proxy all visitors count as one network and share its limit.');
  }
  const pages = await loadPageStore(root);
  const desk = await openInquiryDesk({
    ...readDeskOptions(environment),
    isProduction: environment.siteUrl !== undefined,
    provider,
    log,
  });
  const search = await openSearch(pages.search, environment.dataDir);
  await provideServices<InquiryDesk, Search>(() =>
    Promise.resolve({ desk, search, findPage: findSlottedPage(pages), siteUrl: environment.siteUrl, log }),
  );
  const live = await Promise.all(
    [...pages.live.values()].map(async (route) => [route.address, await loadLiveRoute(root, route)] as const),
  );
  const server = createSiteServer({
    pages,
    live: new Map(live),
    readReadiness: desk.ready,
    trustedProxies: environment.trustedProxies,
    forgetWords: createForgetting(),
    origin: readSiteOrigin(),
    log,
  });
  const metrics = createMetricsServer(desk.readMetrics);
  // Before the ready line: whoever waits for it may ask for a stop at once.
  stopOnSignals([server, metrics], [desk, search]);
  const { host, port, metricsPort } = environment;
  if (metricsPort !== undefined) {
    const actual = await listen(metrics, '127.0.0.1', metricsPort, 'METRICS_PORT');
    process.stdout.write(`Metrics on http://127.0.0.1:${String(actual)}/metrics\n`);
  }
  const actual = await listen(server, host, port, 'PORT');
  process.stdout.write(`Ready on http://${host}:${String(actual)}\n`);
}

type Closable = { readonly close: () => Promise<void> };

function stopOnSignals(servers: readonly Server[], behind: readonly Closable[]): void {
  const stop = async () => {
    await Promise.all(servers.map(stopServer));
    await Promise.all(behind.map((each) => each.close()));
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

/** What no one caught ends the process, as it should: named, not quoted. */
function endOnCrash(error: unknown): never {
  const { name, stack } = nameCrash(error);
  process.stderr.write(`The site ended by a fault. ${name}\n${stack}\n`);
  process.exit(1);
}

try {
  Object.assign(process.env, { NODE_ENV: 'production' });
  process.on('uncaughtException', endOnCrash);
  await start(readEnvironment(process.env));
} catch (error) {
  process.stderr.write(`The site did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
