import { isSameOrigin } from '#lib/inquiries/check-origin.ts';
import { readForm, type FormFields } from '#lib/inquiries/read-form.ts';

/** A post to one of our forms as far as it can be judged by itself. */
export type Post =
  | { readonly status: 'readable'; readonly fields: FormFields; readonly network: string; readonly now: Date }
  | { readonly status: 'cross-site'; readonly fields: FormFields }
  | { readonly status: 'unreadable'; readonly reason: 'type' | 'malformed' };

/** Reads a post. The server has counted the body and says where the request came from in `x-client-network`. */
export async function readPost(request: Request, siteUrl: string | undefined): Promise<Post> {
  const { headers } = request;
  const form = await readForm(headers.get('content-type'), new Uint8Array(await request.arrayBuffer()));
  if (!form.ok) return { status: 'unreadable', reason: form.reason };
  const { fields } = form;
  const origin = {
    secFetchSite: headers.get('sec-fetch-site'),
    origin: headers.get('origin'),
    host: headers.get('host'),
  };
  if (!isSameOrigin(origin, siteUrl)) return { status: 'cross-site', fields };
  return { status: 'readable', fields, network: headers.get('x-client-network') ?? '', now: new Date() };
}
