/** The fields of an inquiry that is accepted, as a browser sends them; `changes` replace or, when undefined, remove. */
export function anInquiry(changes: Readonly<Record<string, string | undefined>> = {}): URLSearchParams {
  const fields: Readonly<Record<string, string | undefined>> = {
    writer: 'for-myself',
    firstName: 'Robin',
    reachBy: 'email',
    email: 'robin@example.org',
    state: 'MD',
    topic: 'how-it-works',
    message: 'Who would I meet in the first week?',
    ...changes,
  };
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    ),
  );
}

/** Posts an inquiry as a browser on the site's own page does. */
export function postInquiry(origin: string, fields: URLSearchParams): Promise<Response> {
  return fetch(`${origin}/contact/send`, {
    method: 'POST',
    body: fields,
    headers: { 'sec-fetch-site': 'same-origin', origin },
  });
}

/** The reference on a receipt; undefined when the page is not one. */
export function readReference(html: string): string | undefined {
  return /data-testid="reference"[^>]*>([^<]+)</.exec(html)?.[1];
}
