/** A nonce of 16 bytes, and at least one chunk with its tag of 16. */
const leastBody = 16 + 16;

/**
 * What is wrong with the form of an age file that is sealed to some number of keys (age-encryption.org/v1), as far as it
 * can be seen without a private key; undefined when nothing is. A changed byte in the sealed words is seen by opening alone.
 */
export function findSealFault(sealed: Uint8Array, keys: number): string | undefined {
  const text = Buffer.from(sealed).toString('latin1');
  if (!text.startsWith('age-encryption.org/v1\n')) return 'it is no age file';
  const end = /\n--- [A-Za-z0-9+/]{43}\n/.exec(text);
  if (end === null) return 'its header has no end';
  const header = text.slice(0, end.index + 1);
  const stanzas = header.match(/^-> /gm)?.length ?? 0;
  if (stanzas !== keys) return `it is sealed to ${String(stanzas)} keys, and its row names ${String(keys)}`;
  return text.length - end.index - end[0].length < leastBody ? 'it is cut off' : undefined;
}
