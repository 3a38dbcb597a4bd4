import type { Server } from 'node:http';

/** The longest that requests under way may take once a stop was asked for, in milliseconds. */
const longestStop = 10_000;

/** Stops listening, lets requests under way finish, and ends what is left after ten seconds. */
export async function stopServer(server: Server): Promise<void> {
  const limit = setTimeout(() => {
    server.closeAllConnections();
  }, longestStop);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
  clearTimeout(limit);
}
