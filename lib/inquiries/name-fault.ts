/** The kind of a fault, for logs: its class and code, never its message, which could quote what was typed. */
export function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
