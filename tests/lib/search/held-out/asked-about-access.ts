import type { AskedQuestion } from '../asked-question.ts';

/** Ways in: signing up, referring, language and access. */
export const askedAboutAccess: readonly AskedQuestion[] = [
  {
    asked: 'deaf',
    answeredBy: [
      '/get-help-now',
      '/nondiscrimination',
      '/accessibility',
      '/articles/getting-ready',
      '/glossary#asl',
      '/glossary#tty',
      '/glossary#relay-service',
    ],
  },
  {
    asked: 'habla espanol',
    answeredBy: ['/get-help-now', '/nondiscrimination', '/accessibility', '/articles/getting-ready'],
  },
  { asked: 'blind screen reader', answeredBy: ['/accessibility', '/articles/getting-ready'] },
  {
    asked: 'how do i sign up',
    answeredBy: ['/faq/asking#how-do-i-ask', '/faq/asking#what-happens-first', '/contact', '/for/clients'],
  },
  {
    asked: 'refer a client',
    answeredBy: [
      '/faq/asking#how-do-i-refer',
      '/contact/professionals',
      '/articles/referring-someone',
      '/for/professionals',
    ],
  },
  {
    asked: 'do u pay for referals',
    answeredBy: [
      '/faq/cost#what-does-a-referral-cost',
      '/articles/referring-someone',
      '/editorial-policy',
      '/for/professionals',
    ],
  },
  {
    asked: 'my client isnt getting better there',
    answeredBy: ['/faq/asking#what-if-my-client-is-not-better'],
  },
  {
    asked: 'file a complaint',
    answeredBy: [
      '/nondiscrimination',
      '/privacy',
      '/articles/changing-your-therapist',
      '/articles/what-staff-may-tell-a-family',
      '/articles/reading-credentials',
      '/glossary#state-board',
      '/glossary#ocr',
    ],
  },
  { asked: 'who wrote this is it true', answeredBy: ['/editorial-policy', '/sources', '/terms'] },
  { asked: 'army vet', answeredBy: ['/get-help-now', '/glossary#va', '/faq/cost#does-tricare-pay'] },
];
