import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { WebhookSettings } from '#lib/site/environment.ts';

/** One request that came in. */
type ReceivedHook = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** A system of staff on loopback that keeps what it was sent. */
export type RunningReceiver = {
  readonly settings: WebhookSettings;
  readonly received: readonly ReceivedHook[];
  /** The status it answers with from now on; `hang` never answers, `endless` never ends its answer. */
  readonly answer: (behavior: number | 'hang' | 'endless') => void;
  readonly close: () => void;
};

/** Starts a receiver that answers 204 until it is told otherwise. A redirect leads to its own /elsewhere. */
export async function aWebhookReceiver(): Promise<RunningReceiver> {
  const received: ReceivedHook[] = [];
  let behavior: number | 'hang' | 'endless' = 204;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      if (behavior === 'hang') return;
      response.writeHead(behavior === 'endless' ? 200 : behavior, { location: '/elsewhere' });
      if (behavior === 'endless') response.write('one part of an answer that never ends');
      else response.end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      url: `http://127.0.0.1:${String(port)}/hook`,
      secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
    },
    received,
    answer: (next) => {
      behavior = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
