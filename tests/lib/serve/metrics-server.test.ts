import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createMetricsServer } from '#lib/serve/metrics-server.ts';
import { stopServer } from '#lib/serve/stop-server.ts';

async function withServer(readMetrics: () => Promise<string>, run: (origin: string) => Promise<void>) {
  const server = createMetricsServer(readMetrics);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await run(`http://127.0.0.1:${String(port)}`);
  await stopServer(server);
}

test('answers GET /metrics in Prometheus text, and nothing else', async () => {
  await withServer(
    () => Promise.resolve('posts 1\n'),
    async (origin) => {
      const response = await fetch(`${origin}/metrics`);
      expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
      expect(await response.text()).toBe('posts 1\n');
      for (const [method, path] of [
        ['GET', '/'],
        ['GET', '/metrics/'],
        ['GET', '/metrics?a=1'],
        ['POST', '/metrics'],
        ['HEAD', '/metrics'],
      ] as const) {
        expect((await fetch(origin + path, { method })).status, `${method} ${path}`).toBe(404);
      }
    },
  );
});

test('answers a fault with 500 and no word of it', async () => {
  await withServer(
    () => Promise.reject(new Error('Planted words.')),
    async (origin) => {
      const response = await fetch(`${origin}/metrics`);
      expect(response.status).toBe(500);
      expect(await response.text()).toBe('');
    },
  );
});
