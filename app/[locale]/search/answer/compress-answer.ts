import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressWithBrotli = promisify(brotliCompress);
const compressWithGzip = promisify(gzip);

/** An answer is made once and sent once: a better quality would take longer than the bytes it saves. */
const quality = 5;

/**
 * The answer as this browser can read it, small where it says that it may be. What it holds is public but for the query
 * itself, which its sender knows: there is no secret that sizes could tell.
 */
export async function compressAnswer(response: Response, accepted: string | null): Promise<Response> {
  const encoding = ['br', 'gzip'].find((name) => allows(accepted ?? '', name));
  const headers = new Headers(response.headers);
  headers.set('vary', 'accept-encoding');
  const plain = Buffer.from(await response.arrayBuffer());
  if (encoding === undefined)
    return new Response(new Uint8Array(plain), { status: response.status, headers });
  headers.set('content-encoding', encoding);
  const body =
    encoding === 'br'
      ? await compressWithBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
      : await compressWithGzip(plain);
  return new Response(new Uint8Array(body), { status: response.status, headers });
}

/** Whether a header names an encoding and does not refuse it by `q=0`. */
function allows(header: string, name: string): boolean {
  return header.split(',').some((part) => {
    const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return coding === name && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
