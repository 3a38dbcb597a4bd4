/** The fields of a posted form, each with every value it came with. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

export type ReadForm =
  | { readonly ok: true; readonly fields: FormFields }
  | { readonly ok: false; readonly reason: 'type' | 'malformed' };

/** A form of ours has about fifteen fields; more come from a program. */
const mostFields = 100;

/**
 * Reads the body of a form post, url-encoded or multipart. Never throws.
 * `type` means another content type, `malformed` that the body is not what its type says, or holds a file.
 */
export async function readForm(contentType: string | null, body: Uint8Array<ArrayBuffer>): Promise<ReadForm> {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return readUrlEncoded(body);
  if (type === 'multipart/form-data') return readMultipart(contentType ?? '', body);
  return { ok: false, reason: 'type' };
}

function readUrlEncoded(body: Uint8Array): ReadForm {
  // The platform's parser never fails: a wrong percent sign stays as it is, wrong UTF-8 becomes U+FFFD.
  return collect([...new URLSearchParams(new TextDecoder().decode(body))]);
}

async function readMultipart(contentType: string, body: Uint8Array<ArrayBuffer>): Promise<ReadForm> {
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    const entries: (readonly [string, string])[] = [];
    for (const [name, value] of form) {
      if (typeof value !== 'string') return { ok: false, reason: 'malformed' };
      entries.push([name, value]);
    }
    return collect(entries);
  } catch {
    return { ok: false, reason: 'malformed' };
  }
}

function collect(entries: readonly (readonly [string, string])[]): ReadForm {
  if (entries.length > mostFields) return { ok: false, reason: 'malformed' };
  const fields = new Map<string, string[]>();
  for (const [name, value] of entries) fields.set(name, [...(fields.get(name) ?? []), value]);
  return { ok: true, fields };
}
