import { pino } from 'pino';

/** Where the process tells operators what happened: JSON lines, never a visitor's words or address. */
export type Log = Pick<pino.Logger, 'info' | 'warn' | 'error'>;

/** Opens the log on standard output, without host name and process id, which say nothing to an operator. */
export function createLog(): Log {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
