import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NextAdapter } from 'next';
import { twinAddress } from '#lib/pages/twins/twin-address.ts';
import { isProduction, readSiteOrigin } from '#lib/site/site-origin.ts';
import { buildIndexes } from './build-indexes.ts';
import { composeTwins, listTwinned } from './compose-twins.ts';
import { contentTypeOf } from './content-types.ts';
import { findSlot } from './find-slot.ts';
import { finishPages } from './finish-pages.ts';
import type { FinishedPage } from './finished-page.ts';
import { closedAddress, notFoundAddress } from './published-site.ts';
import { noteStaleDay } from './note-stale-day.ts';
import { readOutputs, type BuiltFile } from './read-outputs.ts';
import { hashStyles, immutable, revalidate, securityHeaders } from './response-headers.ts';
import { isWorkbench, listPublished } from './workbench.ts';
import { writeSite, type SiteFile } from './write-site.ts';

/** The build's last step: takes Next's runtime out of every page, checks the whole site and writes dist/. */
const adapter: NextAdapter = {
  name: 'publish',
  async onBuildComplete({ outputs, projectDir }) {
    const built = readOutputs(outputs, projectDir);
    const site = { ...built, pages: listPublished(built.pages, isProduction()) };
    const css = await readStyles(outputs.staticFiles.map(({ filePath }) => filePath));
    const publicFiles = listPublicFiles(join(projectDir, 'public'));
    const origin = readSiteOrigin();
    const twinned = await listTwinned();
    const others = [...publicFiles.map(({ address }) => address), ...twinned.map(twinAddress)];
    const pages = await finishPages(site, css, others, origin);
    const files = [
      ...pages.map((page) => toPageFile(page, css, origin)),
      ...composeTwins(twinned, pages, origin),
      ...(await Promise.all([...site.files, ...publicFiles].map((file) => toDataFile(file, origin)))),
    ];
    await writeSite(projectDir, files, site.live, await buildIndexes());
    await noteStaleDay(projectDir);
    const heaviest = Math.max(...pages.filter((page) => !isWorkbench(page)).map(({ weight }) => weight));
    process.stdout.write(
      `Published ${String(pages.length)} pages, the heaviest ${String(heaviest)} bytes with brotli.\n`,
    );
  },
};

export default adapter;

/** Files whose name changes with their bytes. */
const namedByHash = /^\/_next\/static\/|^\/fonts\/.*-[0-9a-f]{8}\.woff2$/;

/** The site has one global stylesheet; several files would mean that a component brought its own. */
async function readStyles(paths: readonly string[]): Promise<string> {
  const [path, second] = paths.filter((name) => name.endsWith('.css'));
  if (path === undefined || second !== undefined)
    throw new Error('The build must hold exactly one stylesheet.');
  return readFile(path, 'utf8');
}

/** When to ask again for a form that is closed, in seconds: what is broken may be well within minutes. */
const askAgain = 120;

function toPageFile(
  { address, listed, html, facts, forms }: FinishedPage,
  css: string,
  origin: string,
): SiteFile {
  const slot = findSlot(html);
  const status = statusOf(address, listed);
  return {
    address,
    bytes: Buffer.from(html),
    forms,
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': listed ? revalidate : 'no-store',
      ...(status === 503 ? { 'retry-after': String(askAgain) } : {}),
      ...securityHeaders(origin, { styleHash: hashStyles(css), hasModule: facts.modules.length > 0 }),
    },
    ...(slot === undefined ? {} : { slot }),
  };
}

/** The page for what goes wrong is sent with whatever status that has. */
function statusOf(address: string, listed: boolean): number {
  if (listed) return 200;
  if (address.endsWith(closedAddress)) return 503;
  return address.endsWith(notFoundAddress) ? 404 : 200;
}

async function toDataFile({ address, path, type }: BuiltFile, origin: string): Promise<SiteFile> {
  return {
    address,
    bytes: await readFile(path),
    status: 200,
    headers: {
      'content-type': type ?? contentTypeOf(address),
      'cache-control': namedByHash.test(address) ? immutable : revalidate,
      // A printable sheet says what its page says: a search should find the page, with its way to help.
      ...(address.endsWith('.pdf') ? { 'x-robots-tag': 'noindex' } : {}),
      ...securityHeaders(origin),
    },
  };
}

/** Next hands public/ to no adapter; folders that begin with a dot, such as .well-known, belong to it too. */
function listPublicFiles(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { address: path.slice(folder.length), path };
    });
}
