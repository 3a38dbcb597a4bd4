/**
 * What a log may say of a fault: its class and the places in our code it came through. A message is left out, however
 * many lines it has: it could quote what a visitor sent.
 */
export function nameCrash(error: unknown): { readonly name: string; readonly stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  const frames = (error.stack ?? '').replace(error.message, '').split('\n');
  const places = frames.filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line));
  return { name: error.name, stack: places.slice(0, 5).join('\n') };
}
