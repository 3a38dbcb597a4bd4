import { provider } from '#content/provider/provider.ts';
import { openInquiryDesk, type InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { readDeskOptions } from '#lib/inquiries/read-desk-options.ts';
import { buildIndexes } from '#lib/publish/build-indexes.ts';
import { findSlot } from '#lib/publish/find-slot.ts';
import { stripPage } from '#lib/publish/strip-page.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { serveIndexes, type Search } from '#lib/search/open-search.ts';
import { readEnvironment } from '#lib/site/environment.ts';
import { createLog } from '#lib/site/log.ts';
import type { Services, SlottedPage } from '#lib/site/services.ts';

/**
 * Services for `npm run dev`, where Next serves the pages: a real desk in DATA_DIR, and pages that are fetched from
 * the development server itself, so that an answer shows the page as it is being edited.
 */
export async function openDevelopmentServices(): Promise<Services<InquiryDesk, Search>> {
  const environment = readEnvironment(process.env);
  const log = createLog();
  const desk = await openInquiryDesk({
    ...readDeskOptions(environment),
    isProduction: false,
    provider,
    log,
  });
  const origin = `http://${environment.host}:${String(environment.port)}`;
  return {
    desk,
    search: await openDevelopmentSearch(environment.dataDir),
    findPage: (address) => fetchPage(origin + address),
    siteUrl: undefined,
    log,
  };
}

/** Built from the texts as they are now, not read from a build. */
async function openDevelopmentSearch(dataDir: string): Promise<Search> {
  const indexes = [...(await buildIndexes())].map(([locale, file]) => [locale, openIndex(file)] as const);
  return serveIndexes(new Map(indexes), dataDir);
}

async function fetchPage(url: string): Promise<SlottedPage | undefined> {
  const response = await fetch(url, { cache: 'no-store' });
  if (!response.ok) return undefined;
  const html = stripPage(await response.text());
  const slot = findSlot(html);
  if (slot === undefined) return undefined;
  return {
    html: Buffer.from(html),
    slot,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  };
}
