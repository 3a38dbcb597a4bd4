import type { IncomingMessage } from 'node:http';

/** The header by which the server tells a live route where a request came from. From outside it is thrown away. */
export const networkHeader = 'x-client-network';

/**
 * The visitor's IP address: the peer's, or, behind `trustedProxies` proxies that each append a hop to
 * X-Forwarded-For, the hop that the outermost of them saw. Hops further left could be invented by the visitor.
 */
export function readClientAddress(request: IncomingMessage, trustedProxies: number): string {
  const peer = request.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return peer;
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
  const hop = hops.at(-trustedProxies) ?? peer;
  // Some proxies add the port, and brackets around an IPv6 address: the port changes with every connection.
  return /^\[(.+)\](?::\d+)?$/.exec(hop)?.[1] ?? hop.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
}
