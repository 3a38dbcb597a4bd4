import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressWithBrotli = promisify(brotliCompress);
const compressWithGzip = promisify(gzip);

/** Some bytes as they are sent compressed. */
export type CompressedForms = { readonly br: Buffer; readonly gzip: Buffer };

/** The smallest brotli and gzip forms of some bytes. Slow on purpose: it happens once, at build. */
export async function compress(bytes: Buffer): Promise<CompressedForms> {
  const [br, zipped] = await Promise.all([
    compressWithBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    compressWithGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { br, gzip: zipped };
}
