// Starts the site: `npm start`. Everything that can be wrong with the environment is said before listening.
import type { Server } from 'node:http';
import { join } from 'node:path';
import { provider } from '#content/provider/provider.ts';
import { openInquiryDesk, type InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { readDeskOptions } from '#lib/inquiries/read-desk-options.ts';
import { readEnvironment, type Environment } from '#lib/site/environment.ts';
import { createLog } from '#lib/site/log.ts';
import { provideServices } from '#lib/site/services.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { findSlottedPage } from './find-slotted-page.ts';
import { loadLiveRoute } from './live-route.ts';
import { loadPageStore } from './page-store.ts';
import { createSiteServer } from './site-server.ts';
import { stopServer } from './stop-server.ts';

const root = join(import.meta.dirname, '../..');

async function start(environment: Environment): Promise<void> {
  const log = createLog();
  const pages = await loadPageStore(root);
  const desk = await openInquiryDesk({
    ...readDeskOptions(environment),
    isProduction: environment.siteUrl !== undefined,
    provider,
    log,
  });
  await provideServices<InquiryDesk>(() =>
    Promise.resolve({ desk, findPage: findSlottedPage(pages), siteUrl: environment.siteUrl, log }),
  );
  const live = await Promise.all(
    [...pages.live.values()].map(async (route) => [route.address, await loadLiveRoute(root, route)] as const),
  );
  const server = createSiteServer({
    pages,
    live: new Map(live),
    readReadiness: () => desk.ready(),
    trustedProxies: environment.trustedProxies,
    origin: readSiteOrigin(),
    log,
  });
  // Before the ready line: whoever waits for it may ask for a stop at once.
  stopOnSignals(server, desk);
  await listen(server, environment);
}

function listen(server: Server, { host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken ? new Error(`Port ${String(port)} is taken: stop what listens there, or set PORT.`) : error,
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      process.stdout.write(`Ready on http://${host}:${String(actual)}\n`);
      resolve();
    });
  });
}

function stopOnSignals(server: Server, desk: InquiryDesk): void {
  const stop = async () => {
    await stopServer(server);
    await desk.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

try {
  Object.assign(process.env, { NODE_ENV: 'production' });
  await start(readEnvironment(process.env));
} catch (error) {
  process.stderr.write(`The site did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
