import type { AskedQuestion } from '../asked-question.ts';

/** What families ask, and what staff may tell them. */
export const askedAboutFamily: readonly AskedQuestion[] = [
  {
    asked: 'my son wont stop drinking what do i do',
    answeredBy: [
      '/faq/family#what-can-i-do-now',
      '/faq/family#what-if-they-do-not-want-help',
      '/faq/asking#what-happens-first-for-families',
      '/faq/asking#can-i-ask-for-someone-else',
      '/get-help-now',
      '/sessions/family-education',
    ],
  },
  {
    asked: 'husband refuses treatment',
    answeredBy: [
      '/faq/family#what-if-they-do-not-want-help',
      '/faq/family#what-can-i-do-now',
      '/faq/asking#what-happens-first-for-families',
      '/get-help-now',
      '/sessions/family-education',
    ],
  },
  {
    asked: 'can i sit in on my daughters session',
    answeredBy: [
      '/faq/family#can-i-take-part',
      '/articles/family-sessions-and-consent',
      '/articles/what-a-family-therapist-does',
      '/sessions/family-or-couple-therapy',
      '/care-team/family-therapist',
    ],
  },
  {
    asked: 'they wont tell me anything about my brother',
    answeredBy: [
      '/faq/privacy#what-may-you-tell-me',
      '/faq/family#can-i-talk-with-the-therapist',
      '/faq/roles#what-a-family-therapist-may-not-do',
      '/articles/what-staff-may-tell-a-family',
      '/articles/what-a-licensed-therapist-does',
      '/articles/what-a-family-therapist-does',
      '/privacy',
    ],
  },
  {
    asked: 'groups for parents of addicts',
    answeredBy: [
      '/sessions/family-education',
      '/sessions/multi-family-group',
      '/faq/family#can-i-take-part',
      '/faq/family#is-there-a-peer-for-families',
      '/faq/family#what-if-they-do-not-want-help',
      '/articles/family-sessions-and-consent',
      '/articles/what-a-family-therapist-does',
    ],
  },
  {
    asked: 'ask for a freind',
    answeredBy: [
      '/faq/asking#can-i-ask-for-someone-else',
      '/faq/cost#what-does-asking-cost-families',
      '/contact',
    ],
  },
  {
    asked: 'dont want my mom involved',
    answeredBy: [
      '/articles/family-sessions-and-consent',
      '/articles/your-first-session',
      '/articles/what-a-family-therapist-does',
      '/sessions/family-or-couple-therapy',
      '/care-team/family-therapist',
      '/faq/privacy#who-learns-of-my-treatment',
      '/articles/what-staff-may-tell-a-family',
      '/privacy',
    ],
  },
  {
    asked: 'my wife is in the program and getting worse',
    answeredBy: [
      '/faq/family#what-if-it-is-not-helping-them',
      '/faq/family#can-i-talk-with-the-therapist',
      '/articles/what-staff-may-tell-a-family',
    ],
  },
  {
    asked: 'take back consent',
    answeredBy: [
      '/articles/family-sessions-and-consent',
      '/articles/what-staff-may-tell-a-family',
      '/articles/what-a-family-therapist-does',
      '/faq/privacy#who-learns-of-my-treatment',
      '/privacy',
      '/glossary#consent',
      '/glossary#release-of-information',
    ],
  },
  {
    asked: 'what to ask a rehab before you sign',
    answeredBy: ['/articles/questions-for-any-program', '/articles/cost-and-insurance'],
  },
];
