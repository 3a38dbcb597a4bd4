/** Begins the message of whoever says whether a page was clear: staff read there which page is meant. */
export function beginAboutPage(title: string, address: string): string {
  return `About the page “${title}” (${address}):`;
}

/** Whether a message is that beginning and nothing more: its sender has not written anything yet. */
export function isOnlyBeginning(message: string): boolean {
  return /^About the page “[^”\n]+” \(\/[^)\n]*\):$/.test(message.trim());
}
