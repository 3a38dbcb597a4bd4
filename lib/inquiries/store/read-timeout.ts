/** True when PostgreSQL did not answer in time: pg gives that error no code, only this message. */
export function isReadTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout';
}
