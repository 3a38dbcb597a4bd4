/**
 * The shape of each data file by its version: a hash of its JSON Schema. Lines are added and never changed, but for a
 * version that has not been published yet.
 */
export const schemaFingerprints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'catalog.json': { '3.0.0': 'aead7363c4a3bf35' },
  'matrix.json': { '1.0.0': 'a8e9958c8b6d1bca' },
};
