import type { Server } from 'node:http';

/** Listens at a host and port, 0 for any free one, and gives back the port. Rejects with the remedy when it is taken. */
export function listen(server: Server, host: string, port: number, variable: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const remedy = `Port ${String(port)} is taken: stop what listens there, or set ${variable}.`;
      reject(taken ? new Error(remedy) : error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
