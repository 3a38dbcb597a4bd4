/** Where a page stands as Markdown, by its public address: `/sessions/process-group.md`, and `/index.md` for home. */
export function twinAddress(address: string): string {
  return `${address === '/' ? '/index' : address}.md`;
}
