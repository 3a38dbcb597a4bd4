import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  errorAddress,
  notFoundAddress,
  publishedFolder,
  readManifest,
  type LiveRoute,
  type PublishedFile,
} from '#lib/publish/published-site.ts';

/** The forms in which bytes can be sent, the one to prefer first. */
export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** An answer whose headers are joined once, at start, in the flat form that node:http writes fastest. */
type ReadyAnswer = {
  readonly status: number;
  readonly etag: string;
  readonly body: Buffer;
  readonly headers: readonly string[];
};

/** One finished page or file in memory, in each of its forms. */
export type StoredPage = {
  readonly address: string;
  readonly etag: string;
  readonly forms: Readonly<Partial<Record<Encoding, ReadyAnswer>>> & { readonly identity: ReadyAnswer };
  /** Headers of a 304, which carries no body. */
  readonly notModified: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly slot: readonly [start: number, end: number] | undefined;
};

export type PageStore = {
  readonly find: (address: string) => StoredPage | undefined;
  readonly notFound: StoredPage;
  readonly error: StoredPage;
  readonly live: ReadonlyMap<string, LiveRoute>;
};

/** Reads the whole of dist/ into memory. Throws when the site has not been built or is not whole. */
export async function loadPageStore(root: string): Promise<PageStore> {
  const manifest = await readManifest(root);
  const pages = await Promise.all(manifest.files.map((file) => loadPage(join(root, publishedFolder), file)));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const notFound = byAddress.get(notFoundAddress);
  const error = byAddress.get(errorAddress);
  if (notFound === undefined || error === undefined) {
    throw new Error('dist/ lacks the pages for errors: build the site again with "npm run build".');
  }
  byAddress.delete(notFoundAddress);
  byAddress.delete(errorAddress);
  return {
    find: (address) => byAddress.get(address),
    notFound,
    error,
    live: new Map(manifest.live.map((route) => [route.address, route])),
  };
}

async function loadPage(folder: string, file: PublishedFile): Promise<StoredPage> {
  const identity = await loadForm(folder, file, 'identity', file.file);
  const { br, gzip } = file.encodings;
  const forms = {
    identity,
    ...(br === undefined ? {} : { br: await loadForm(folder, file, 'br', br) }),
    ...(gzip === undefined ? {} : { gzip: await loadForm(folder, file, 'gzip', gzip) }),
  };
  return {
    address: file.address,
    etag: file.etag,
    forms,
    notModified: flatten({ ...headersOf(file), etag: weakTag(file.etag) }),
    headers: file.headers,
    slot: file.slot,
  };
}

async function loadForm(
  folder: string,
  file: PublishedFile,
  encoding: Encoding,
  path: string,
): Promise<ReadyAnswer> {
  const body = await readFile(join(folder, path));
  const etag = weakTag(file.etag);
  const headers = {
    ...headersOf(file),
    etag,
    'content-length': String(body.length),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  };
  return { status: file.status, etag, body, headers: flatten(headers) };
}

function headersOf(file: PublishedFile): Readonly<Record<string, string>> {
  return Object.keys(file.encodings).length === 0
    ? file.headers
    : { ...file.headers, vary: 'accept-encoding' };
}

/** Weak, because one tag stands for all encodings of the same page. */
function weakTag(etag: string): string {
  return `W/"${etag}"`;
}

function flatten(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flat();
}
