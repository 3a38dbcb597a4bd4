import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Folder of the finished site, below the repository's root. */
export const publishedFolder = 'dist';

const encodingsSchema = z.strictObject({ br: z.string(), gzip: z.string() }).partial();

/** One finished file: where its bytes lie (paths below dist/) and what is sent with them. */
const publishedFileSchema = z.strictObject({
  address: z.string(),
  file: z.string(),
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  etag: z.string(),
  encodings: encodingsSchema,
  /** Byte offsets of the place that a live answer fills; absent on pages that have none. */
  slot: z.tuple([z.int(), z.int()]).optional(),
});

/** One route that is answered live: its public address, its address inside Next, and the built module. */
const liveRouteSchema = z.strictObject({ address: z.string(), inner: z.string(), module: z.string() });

const manifestSchema = z.strictObject({
  files: z.array(publishedFileSchema),
  live: z.array(liveRouteSchema),
  /** The index that search reads, a file for each language, by its code. */
  search: z.record(z.string(), z.string()),
  /** Addresses that are no pages, with the page that each leads to. */
  redirects: z.record(z.string(), z.string()),
});

export type PublishedFile = Readonly<z.output<typeof publishedFileSchema>>;
export type LiveRoute = Readonly<z.output<typeof liveRouteSchema>>;
/** What dist/manifest.json holds: all that a server must know of the finished site. */
export type Manifest = {
  readonly files: readonly PublishedFile[];
  readonly live: readonly LiveRoute[];
  readonly search: Readonly<Record<string, string>>;
  readonly redirects: Readonly<Record<string, string>>;
};

/** The address under which the manifest lists the page for addresses that do not exist; `/es/404` in Spanish. */
export const notFoundAddress = '/404';
/** The address under which the manifest lists the page for everything else that goes wrong; `/es/error` in Spanish. */
export const errorAddress = '/error';

/** The address under which the manifest lists the page that stands for a closed form; `/es/closed` in Spanish. */
export const closedAddress = '/closed';

/** Reads dist/manifest.json. Throws with the remedy when the site has not been built. */
export async function readManifest(root: string): Promise<Manifest> {
  const path = join(root, publishedFolder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} is missing: build the site with "npm run build", or start it with "npm start".`);
  });
  return manifestSchema.parse(JSON.parse(text));
}
