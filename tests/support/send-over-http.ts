import { request } from 'node:http';

/** What came back. */
export type HttpAnswer = { readonly status: number; readonly html: string };

/**
 * Posts bytes with exactly these headers (and the length), as fetch cannot: it adds its own. Rejects when the server
 * closes without an answer.
 */
export function sendOverHttp(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body);
    const sent = request(
      url,
      { method: 'POST', headers: { ...headers, 'content-length': String(bytes.length) } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, html: Buffer.concat(chunks).toString() });
        });
      },
    );
    sent.on('error', reject);
    sent.end(bytes);
  });
}
