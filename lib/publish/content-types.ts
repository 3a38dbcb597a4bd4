import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The content type of a public address by its ending. Throws for one that nobody has decided on. */
export function contentTypeOf(address: string): string {
  const type = types[extname(address)];
  if (type === undefined) {
    throw new Error(
      `${address}: no content type is known for this ending. Add it to lib/publish/content-types.ts.`,
    );
  }
  return type;
}

/** True for types that shrink when compressed: pictures and fonts already are. */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml|javascript/.test(type);
}
