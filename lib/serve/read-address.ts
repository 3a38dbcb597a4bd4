/** What a request's target names: an address of the site, or nothing that can be read. */
export type ReadAddress =
  { readonly ok: true; readonly address: string; readonly query: string } | { readonly ok: false };

const longest = 2048;

/**
 * Reads the target of a request line: the part before the query, percent-decoded once. Refused are targets that are
 * too long, not addresses of a host (such as `*`), wrongly encoded, or that hold control characters.
 */
export function readAddress(target: string): ReadAddress {
  if (target.length > longest || !target.startsWith('/')) return { ok: false };
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? '' : target.slice(mark);
  const address = decode(path);
  if (address === undefined || /[\u0000-\u001f\u007f]/.test(address)) return { ok: false };
  return { ok: true, address, query };
}

function decode(path: string): string | undefined {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
