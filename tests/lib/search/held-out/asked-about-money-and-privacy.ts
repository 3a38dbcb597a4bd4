import type { AskedQuestion } from '../asked-question.ts';

/** What it costs, who pays, and who learns of it. */
export const askedAboutMoneyAndPrivacy: readonly AskedQuestion[] = [
  {
    asked: 'cost no insurance',
    answeredBy: [
      '/faq/cost#what-if-i-have-no-insurance',
      '/articles/cost-and-insurance',
      '/glossary#good-faith-estimate',
      '/get-help-now',
      '/for/clients',
      '/for/families',
    ],
  },
  {
    asked: 'how much',
    answeredBy: [
      '/faq/cost#what-does-it-cost',
      '/articles/cost-and-insurance',
      '/for/clients',
      '/for/families',
    ],
  },
  {
    asked: 'does blue cross cover it',
    answeredBy: [
      '/faq/cost#will-insurance-pay',
      '/articles/cost-and-insurance',
      '/articles/what-is-a-virtual-iop',
    ],
  },
  {
    asked: 'medicare',
    answeredBy: [
      '/faq/cost#does-medicare-pay',
      '/articles/cost-and-insurance',
      '/articles/what-is-a-virtual-iop',
      '/glossary#medicare',
    ],
  },
  { asked: 'medicade', answeredBy: ['/articles/cost-and-insurance', '/glossary#medicaid'] },
  {
    asked: 'insurance said no',
    answeredBy: ['/articles/cost-and-insurance', '/faq/cost#will-insurance-pay', '/glossary#parity'],
  },
  { asked: 'copay', answeredBy: ['/glossary#copayment', '/articles/cost-and-insurance'] },
  {
    asked: 'free rehab near me',
    answeredBy: [
      '/get-help-now',
      '/faq/cost#what-if-i-have-no-insurance',
      '/articles/cost-and-insurance',
      '/articles/is-virtual-iop-right-for-me',
    ],
  },
  {
    asked: 'do i get charged for calling',
    answeredBy: [
      '/faq/cost#what-does-asking-cost',
      '/faq/cost#what-does-asking-cost-families',
      '/articles/cost-and-insurance',
      '/contact',
      '/for/clients',
      '/for/families',
    ],
  },
  {
    asked: 'is it private',
    answeredBy: [
      '/faq/privacy#who-learns-of-my-treatment',
      '/faq/privacy#what-is-kept-when-i-write',
      '/faq/by-video#is-the-group-recorded',
      '/privacy',
      '/articles/groups-by-video',
      '/glossary#part-2',
      '/for/clients',
    ],
  },
  {
    asked: 'do they tell my boss',
    answeredBy: [
      '/faq/privacy#will-my-boss-find-out',
      '/faq/privacy#who-learns-of-my-treatment',
      '/privacy',
      '/articles/if-you-use-again',
      '/for/clients',
    ],
  },
  {
    asked: 'im on my parents insurance will they find out',
    answeredBy: ['/faq/privacy#will-my-insurer-know', '/articles/cost-and-insurance'],
  },
  {
    asked: 'hippa',
    answeredBy: [
      '/glossary#hipaa',
      '/glossary#phi',
      '/articles/what-staff-may-tell-a-family',
      '/for/families',
      '/for/professionals',
    ],
  },
  {
    asked: '42 cfr',
    answeredBy: [
      '/glossary#part-2',
      '/glossary#cfr',
      '/articles/what-staff-may-tell-a-family',
      '/articles/family-sessions-and-consent',
      '/articles/referring-someone',
      '/privacy',
      '/for/families',
      '/for/professionals',
    ],
  },
  {
    asked: 'can they tell the judge',
    answeredBy: [
      '/faq/privacy#can-it-be-used-in-court',
      '/faq/privacy#who-learns-of-my-treatment',
      '/privacy',
      '/articles/your-first-session',
      '/articles/if-you-use-again',
      '/articles/what-staff-may-tell-a-family',
      '/articles/referring-someone',
      '/faq/privacy#what-if-a-court-sent-me',
      '/for/clients',
    ],
  },
  {
    asked: 'does the peer tell the team what i said',
    answeredBy: [
      '/faq/privacy#what-do-peers-pass-on',
      '/articles/peer-support-and-its-limits',
      '/sessions/peer-support-group',
    ],
  },
  {
    asked: 'take back what i sent u',
    answeredBy: ['/faq/asking#how-do-i-delete-what-i-sent', '/contact/withdraw', '/privacy'],
  },
  { asked: 'hide this from my browser', answeredBy: ['/safety'] },
  { asked: 'cookies', answeredBy: ['/privacy', '/faq/privacy#what-is-kept-when-i-write', '/safety'] },
];
