/** Posts or commits under way at once. */
export const concurrency = 8;

/** Milliseconds of load before anything is counted. */
export const warmUp = 1_500;

/** A message of about 400 bytes, unlike any other by its `name`. */
export function measuredMessage(name: string): string {
  return `${name} ${'My brother asks who would be in the room with him. '.repeat(7)}`;
}

/** The fields of an inquiry, as a browser sends them. */
export function measuredForm(name: string): string {
  return new URLSearchParams({
    writer: 'for-someone-else',
    firstName: 'Robin',
    reachBy: 'email',
    email: 'robin@example.org',
    state: 'MD',
    topic: 'how-it-works',
    message: measuredMessage(name),
  }).toString();
}
