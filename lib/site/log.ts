import { destination, pino } from 'pino';
import { hideWords } from './hide-words.ts';

/** Where the process tells operators what happened: JSON lines, never a visitor's words or address. */
export type Log = Pick<pino.Logger, 'info' | 'warn' | 'error'>;

/** How many bytes of lines are gathered before they are written: a write for each request costs speed. */
const gathered = 8192;

/** How lines are written: with nothing that could be a visitor's words, whatever a line was given. */
export const logOptions: pino.LoggerOptions = {
  base: null,
  timestamp: pino.stdTimeFunctions.epochTime,
  formatters: { log: hideWords },
  hooks: {
    // pino takes a lone fault's message for the text of the line.
    logMethod([first, ...rest], method) {
      const entry: unknown = first;
      if (entry instanceof Error)
        method.apply(this, [{ fault: entry }, ...(rest.length === 0 ? ['fault'] : rest)]);
      else method.apply(this, [first, ...rest]);
    },
  },
};

/**
 * Opens the log on standard output, without host name and process id, which say nothing to an operator.
 * Times are milliseconds since 1970, which cost less than text. Lines are gathered and written at least once a second; pino writes what is left when the process ends.
 */
export function createLog(): Log {
  const output = destination({ dest: 1, minLength: gathered, sync: false });
  setInterval(() => {
    output.flush();
  }, 1000).unref();
  return pino(logOptions, output);
}
