import { catalog } from '#lib/catalog/catalog.ts';
import { composeSecurityText } from '#lib/pages/data-files/compose-security-text.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';

export const dynamic = 'force-static';

/** Where to report a security fault. */
export function GET(): Response {
  return new Response(composeSecurityText(catalog.provider, readSiteOrigin()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
