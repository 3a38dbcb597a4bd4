import type { Provider } from '#content/provider/schema.ts';

/** Where to report a security fault (RFC 9116). It expires a year after the provider's details were last checked. */
export function composeSecurityText(provider: Pick<Provider, 'email' | 'checkedOn'>, origin: string): string {
  return [
    `Contact: mailto:${provider.email}`,
    `Expires: ${securityTextExpiry(provider)}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** Midnight UTC, a year after `checkedOn`. */
export function securityTextExpiry({ checkedOn }: Pick<Provider, 'checkedOn'>): string {
  const expiry = new Date(`${checkedOn}T00:00:00Z`);
  expiry.setUTCFullYear(expiry.getUTCFullYear() + 1);
  return expiry.toISOString();
}
