import { createHash } from 'node:crypto';

/** What a page brings along that its policy must let through. */
type PageParts = {
  /** Of its only styles, from hashStyles; without it no styles at all. */
  readonly styleHash?: string;
  /** Whether it loads a module of ours. */
  readonly hasModule?: boolean;
};

/** The policy of a page with these parts. */
function contentSecurityPolicy({ styleHash, hasModule = false }: PageParts): string {
  return [
    "default-src 'none'",
    `script-src ${hasModule ? "'self'" : "'none'"}`,
    `style-src ${styleHash === undefined ? "'none'" : `'${styleHash}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    // 'none' would also keep Lighthouse and other checkers from reading robots.txt.
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The source expression that lets exactly these inlined styles through. */
export function hashStyles(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

/**
 * What every answer carries, errors included; strict transport only where the site's own origin is https. This is the only place that sets them: a second policy, in a proxy say,
 * would make the browser take the intersection.
 */
export function securityHeaders(origin: string, parts: PageParts = {}): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(parts),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), interest-cohort=(), microphone=(), payment=()',
    // With no-referrer browsers send "Origin: null" even on honest posts to ourselves.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(origin.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
      : {}),
  };
}

/** Pages and data may be kept but must be asked for again: a corrected phone number counts at once. */
export const revalidate = 'public, max-age=0, must-revalidate';
/** Files whose name holds a hash of their bytes never change. */
export const immutable = 'public, max-age=31536000, immutable';
/** Live answers belong to one visitor. */
export const doNotStore = 'no-store';
