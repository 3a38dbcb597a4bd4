import type { AskedQuestion } from '../asked-question.ts';

/** Medicine, and who may prescribe it. */
export const askedAboutMedicine: readonly AskedQuestion[] = [
  {
    asked: 'shrink meds online',
    answeredBy: [
      '/faq/medicine#what-can-be-prescribed-by-video',
      '/faq/medicine#who-may-prescribe',
      '/faq/roles#what-a-psychiatrist-may-not-do',
      '/articles/medicines-and-who-prescribes',
      '/articles/what-a-psychiatrist-does',
      '/care-team/psychiatrist',
      '/sessions/medication-visit',
    ],
  },
  {
    asked: 'suboxone',
    answeredBy: [
      '/articles/medicines-and-who-prescribes',
      '/glossary#moud',
      '/faq/medicine#is-it-one-drug-for-another',
    ],
  },
  {
    asked: 'methodone',
    answeredBy: [
      '/articles/medicines-and-who-prescribes',
      '/glossary#moud',
      '/faq/medicine#is-it-one-drug-for-another',
    ],
  },
  {
    asked: 'narcan',
    answeredBy: [
      '/glossary#naloxone',
      '/articles/if-you-use-again',
      '/articles/medicines-and-who-prescribes',
      '/get-help-now',
      '/articles/after-the-program',
      '/for/families',
    ],
  },
  {
    asked: 'pill that makes you not want to drink',
    answeredBy: ['/articles/medicines-and-who-prescribes', '/glossary#maud'],
  },
  {
    asked: 'can i stay on my antidepresant',
    answeredBy: [
      '/faq/medicine#can-i-keep-my-medicine',
      '/articles/medicines-and-who-prescribes',
      '/sessions/medication-visit',
    ],
  },
  {
    asked: 'quit taking my meds',
    answeredBy: [
      '/faq/medicine#can-i-stop-when-i-feel-better',
      '/articles/medicines-and-who-prescribes',
      '/articles/what-a-psychiatrist-does',
      '/sessions/medication-visit',
    ],
  },
  {
    asked: 'adderall',
    answeredBy: [
      '/faq/medicine#what-can-be-prescribed-by-video',
      '/glossary#controlled-medicine',
      '/faq/roles#what-a-psychiatrist-may-not-do',
      '/articles/medicines-and-who-prescribes',
      '/articles/what-a-psychiatrist-does',
      '/care-team/psychiatrist',
    ],
  },
  {
    asked: 'do they make you take pills',
    answeredBy: [
      '/faq/medicine#do-i-have-to-take-medicine',
      '/articles/medicines-and-who-prescribes',
      '/articles/your-first-session',
      '/articles/what-a-psychiatrist-does',
      '/sessions/psychiatric-evaluation',
    ],
  },
  {
    asked: 'trading one addiction for another',
    answeredBy: ['/faq/medicine#is-it-one-drug-for-another', '/articles/medicines-and-who-prescribes'],
  },
];
