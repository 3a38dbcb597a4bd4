/** Something the person at the terminal can put right: the message says how. */
export class AdviceError extends Error {
  override readonly name: string = 'AdviceError';
}

/** A command that was not understood. */
export class UsageError extends AdviceError {
  override readonly name = 'UsageError';
}
