import type { AskedQuestion } from '../asked-question.ts';

/** What if it does not go well, and what comes after the program. */
export const askedAboutSetbacks: readonly AskedQuestion[] = [
  {
    asked: 'want a different therapist',
    answeredBy: [
      '/articles/changing-your-therapist',
      '/faq/fit#can-i-change-my-therapist',
      '/faq/fit#what-if-it-is-not-working',
    ],
  },
  {
    asked: 'i dont like the lady i talk to',
    answeredBy: [
      '/articles/changing-your-therapist',
      '/faq/fit#can-i-change-my-therapist',
      '/faq/fit#what-if-it-is-not-working',
    ],
  },
  {
    asked: 'what if i slip',
    answeredBy: [
      '/faq/fit#what-if-i-use-again',
      '/articles/if-you-use-again',
      '/articles/what-an-addiction-counselor-does',
      '/articles/after-the-program',
      '/sessions/relapse-prevention-group',
      '/glossary#return-to-use',
    ],
  },
  {
    asked: 'i drank last nite do they kick me out',
    answeredBy: [
      '/faq/fit#what-if-i-use-again',
      '/articles/if-you-use-again',
      '/articles/what-an-addiction-counselor-does',
      '/sessions/relapse-prevention-group',
    ],
  },
  {
    asked: 'its not helping',
    answeredBy: [
      '/faq/fit#what-if-it-is-not-working',
      '/sessions/treatment-plan-review',
      '/articles/changing-your-therapist',
      '/faq/family#what-if-it-is-not-helping-them',
    ],
  },
  {
    asked: 'when im done then what',
    answeredBy: [
      '/faq/the-week#what-happens-at-the-end',
      '/articles/after-the-program',
      '/sessions/discharge-and-continuing-care',
      '/glossary#continuing-care',
      '/glossary#step-down',
    ],
  },
  {
    asked: 'can i come back if i mess up after',
    answeredBy: ['/articles/after-the-program', '/sessions/relapse-prevention-group'],
  },
];
