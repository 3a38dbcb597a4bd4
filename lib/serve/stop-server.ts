import type { Server } from 'node:http';

/** The longest that requests under way may take once a stop was asked for, in milliseconds. */
const longestStop = 10_000;

/** How often connections whose request has ended meanwhile are closed, in milliseconds: a browser would keep them. */
const sweep = 100;

/** Stops listening, lets requests under way finish, and ends what is left after ten seconds. */
export async function stopServer(server: Server): Promise<void> {
  const limit = setTimeout(() => {
    server.closeAllConnections();
  }, longestStop);
  const sweeping = setInterval(() => {
    server.closeIdleConnections();
  }, sweep);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  clearInterval(sweeping);
  clearTimeout(limit);
}
