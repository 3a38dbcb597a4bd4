import { nameFault } from '../name-fault.ts';

/**
 * The kind of a failed try, for the store and the log: the answer's number (`450`, `302`), or the code of what went
 * wrong (`ECONNREFUSED`, `ETIMEDOUT`). Never a message: a mail server's may hold anything.
 */
export function nameFailure(error: unknown): string {
  if (!(error instanceof Error)) return nameFault(error);
  const { responseCode, code, originalCode } = error as Error & Readonly<Record<string, unknown>>;
  if (typeof responseCode === 'number') return String(responseCode);
  // Both libraries say only that the send was aborted, which we do for no other reason than time.
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'ETIMEDOUT';
  // The system's own code says more than the library's that stands for it.
  for (const value of [originalCode, causeCode(error.cause), code]) {
    if (typeof value === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(value)) return value;
  }
  return error.name;
}

function causeCode(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}
