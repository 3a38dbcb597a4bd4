import type { RedirectInput } from './schema.ts';

const guessed = {
  since: '2026-11-25',
  reason: 'No page had this address; visitors type it on other sites.',
} as const;

/**
 * Addresses that lead elsewhere, answered with 308. No page of this site has moved yet: what stands here are addresses
 * that people guess. Who renames a page adds the old address.
 */
export const redirects = [
  {
    from: '/for',
    to: '/',
    since: '2026-11-25',
    reason: 'Who cuts /for/families short looks for the ways in.',
  },
  { from: '/clients', to: '/for/clients', ...guessed },
  { from: '/families', to: '/for/families', ...guessed },
  { from: '/family', to: '/for/families', ...guessed },
  { from: '/professionals', to: '/for/professionals', ...guessed },
  { from: '/referral', to: '/for/professionals', ...guessed },
  { from: '/referrals', to: '/for/professionals', ...guessed },
  { from: '/about', to: '/care-team', ...guessed },
  { from: '/about-us', to: '/care-team', ...guessed },
  { from: '/team', to: '/care-team', ...guessed },
  { from: '/staff', to: '/care-team', ...guessed },
  { from: '/groups', to: '/sessions', ...guessed },
  { from: '/help', to: '/get-help-now', ...guessed },
  { from: '/crisis', to: '/get-help-now', ...guessed },
  { from: '/emergency', to: '/get-help-now', ...guessed },
  { from: '/faqs', to: '/faq', ...guessed },
  { from: '/cost', to: '/articles/cost-and-insurance', ...guessed },
  { from: '/pricing', to: '/articles/cost-and-insurance', ...guessed },
  { from: '/insurance', to: '/articles/cost-and-insurance', ...guessed },
  { from: '/blog', to: '/articles', ...guessed },
  { from: '/contact-us', to: '/contact', ...guessed },
  { from: '/privacy-policy', to: '/privacy', ...guessed },
] as const satisfies readonly RedirectInput[];
