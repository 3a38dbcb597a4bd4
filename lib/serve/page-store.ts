import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  closedAddress,
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
  /** True for a page where an inquiry is written. */
  readonly holdsForm: boolean;
};

/** The pages that answer in place of others, in one language. */
type ErrorPages = {
  readonly notFound: StoredPage;
  readonly error: StoredPage;
  readonly closed: StoredPage;
};

export type PageStore = {
  readonly find: (address: string) => StoredPage | undefined;
  /** The error pages in the language of an address: `/es/…` has its own where there is Spanish, all else English. */
  readonly errorPagesFor: (address: string) => ErrorPages;
  readonly live: ReadonlyMap<string, LiveRoute>;
  /** Addresses that are no pages, with the page that each leads to. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Files of what search reads, by language. */
  readonly search: ReadonlyMap<string, string>;
};

/** `/es` of `/es` and `/es/faq`. */
const languagePrefix = /^\/[a-z]{2}(?=\/|$)/;

/** Reads the whole of dist/ into memory. Throws when the site has not been built or is not whole. */
export async function loadPageStore(root: string): Promise<PageStore> {
  const manifest = await readManifest(root);
  const pages = await Promise.all(manifest.files.map((file) => loadPage(join(root, publishedFolder), file)));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const takeErrorPages = (prefix: string): ErrorPages | undefined => {
    const notFound = byAddress.get(prefix + notFoundAddress);
    const error = byAddress.get(prefix + errorAddress);
    const closed = byAddress.get(prefix + closedAddress);
    if (notFound === undefined || error === undefined || closed === undefined) return undefined;
    for (const { address } of [notFound, error, closed]) byAddress.delete(address);
    return { notFound, error, closed };
  };
  const english = takeErrorPages('');
  if (english === undefined) {
    throw new Error('dist/ lacks the pages for errors: build the site again with "npm run build".');
  }
  const prefixes = [...byAddress.keys()].flatMap((address) => languagePrefix.exec(address)?.[0] ?? []);
  const others = new Map([...new Set(prefixes)].map((prefix) => [prefix, takeErrorPages(prefix)]));
  return {
    find: (address) => byAddress.get(address),
    errorPagesFor: (address) => others.get(languagePrefix.exec(address)?.[0] ?? '') ?? english,
    live: new Map(manifest.live.map((route) => [route.address, route])),
    redirects: new Map(Object.entries(manifest.redirects)),
    search: new Map(
      Object.entries(manifest.search).map(([locale, file]) => [locale, join(root, publishedFolder, file)]),
    ),
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
    holdsForm: file.slot !== undefined && holdsForm(identity.body, file.slot[0]),
  };
}

/** The slot of a page with a form is named `inquiry`; its inside begins right after the tag. */
function holdsForm(body: Buffer, start: number): boolean {
  const tag = '<live-slot name="inquiry">';
  return body.subarray(start - tag.length, start).toString() === tag;
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
