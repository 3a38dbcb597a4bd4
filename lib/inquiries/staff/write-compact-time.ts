/** A time for the name of a file, in UTC and whole seconds, such as `20261124T150000Z`. */
export function writeCompactTime(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d+/g, '');
}
