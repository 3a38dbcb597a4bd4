import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { redirects } from '#content/redirects/redirects.ts';
import { compress, type CompressedForms } from './compress.ts';
import { isCompressible } from './content-types.ts';
import { publishedFolder, type Manifest, type PublishedFile } from './published-site.ts';

/** One file of the site with all that is sent beside its bytes. */
export type SiteFile = {
  readonly address: string;
  readonly bytes: Buffer;
  /** Its compressed forms where they are known already. */
  readonly forms?: CompressedForms;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly slot?: readonly [start: number, end: number];
};

/** Writes dist/ anew: every file with its compressed forms, what search reads by language, and the manifest last. */
export async function writeSite(
  root: string,
  files: readonly SiteFile[],
  live: Manifest['live'],
  indexes: ReadonlyMap<string, unknown>,
): Promise<void> {
  const folder = join(root, publishedFolder);
  await rm(folder, { recursive: true, force: true });
  const written: PublishedFile[] = [];
  for (const file of files) written.push(await writeFileForms(folder, file));
  const search: Record<string, string> = {};
  for (const [locale, index] of indexes) {
    const file = `search-index.${locale}.json`;
    search[locale] = file;
    await writeFile(join(folder, file), JSON.stringify(index));
  }
  const manifest: Manifest = { files: written, live, search, redirects: listRedirects() };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
}

function listRedirects(): Manifest['redirects'] {
  return Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
}

async function writeFileForms(
  folder: string,
  { address, bytes, forms: known, status, headers, slot }: SiteFile,
): Promise<PublishedFile> {
  const file = join('files', fileNameOf(address, headers['content-type'] ?? ''));
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), bytes);
  const encodings: { br?: string; gzip?: string } = {};
  if (isCompressible(headers['content-type'] ?? '')) {
    const forms = known ?? (await compress(bytes));
    encodings.br = `${file}.br`;
    encodings.gzip = `${file}.gz`;
    await writeFile(join(folder, encodings.br), forms.br);
    await writeFile(join(folder, encodings.gzip), forms.gzip);
  }
  return {
    address,
    file,
    status,
    headers,
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    encodings,
    ...(slot === undefined ? {} : { slot: [slot[0], slot[1]] }),
  };
}

/** Pages get .html, so that any web server can serve the folder as it is. */
function fileNameOf(address: string, type: string): string {
  if (!type.startsWith('text/html')) return address;
  return address === '/' ? 'index.html' : `${address}.html`;
}
