import type { AskedQuestion } from '../asked-question.ts';

/** Letters, licenses and how to look someone up. */
export const askedAboutLicenses: readonly AskedQuestion[] = [
  {
    asked: 'what is lcsw',
    answeredBy: [
      '/glossary#lcsw',
      '/articles/reading-credentials',
      '/articles/what-a-licensed-therapist-does',
      '/articles/what-a-family-therapist-does',
      '/care-team/licensed-therapist',
      '/care-team/family-therapist',
      '/check-a-license',
    ],
  },
  {
    asked: 'lmft',
    answeredBy: [
      '/glossary#lmft',
      '/care-team/family-therapist',
      '/care-team/licensed-therapist',
      '/articles/what-a-family-therapist-does',
      '/articles/what-a-licensed-therapist-does',
      '/articles/reading-credentials',
      '/faq/licenses#how-to-check-a-family-therapist',
      '/check-a-license',
    ],
  },
  {
    asked: 'cadc meaning',
    answeredBy: [
      '/glossary#cadc',
      '/care-team/addiction-counselor',
      '/articles/what-an-addiction-counselor-does',
      '/articles/reading-credentials',
      '/check-a-license',
    ],
  },
  {
    asked: 'letters behind there name',
    answeredBy: [
      '/faq/licenses#what-the-letters-mean',
      '/articles/reading-credentials',
      '/articles/what-a-licensed-therapist-does',
      '/glossary',
      '/check-a-license',
      '/articles/what-an-addiction-counselor-does',
      '/articles/what-a-family-therapist-does',
      '/care-team/licensed-therapist',
      '/care-team/addiction-counselor',
      '/care-team/psychiatrist',
      '/care-team/peer-support-specialist',
      '/care-team/family-therapist',
    ],
  },
  {
    asked: 'is my therapist legit',
    answeredBy: [
      '/faq/licenses#how-to-check-a-license',
      '/faq/roles#are-therapists-licensed',
      '/articles/reading-credentials',
      '/articles/what-a-licensed-therapist-does',
      '/care-team/licensed-therapist',
      '/check-a-license',
    ],
  },
  {
    asked: 'look up a doctor',
    answeredBy: [
      '/faq/licenses#how-to-check-a-psychiatrist',
      '/care-team/psychiatrist',
      '/articles/what-a-psychiatrist-does',
      '/articles/reading-credentials',
      '/check-a-license',
    ],
  },
  {
    asked: 'is she just an intern',
    answeredBy: [
      '/faq/licenses#someone-still-in-training',
      '/articles/reading-credentials',
      '/articles/what-a-licensed-therapist-does',
      '/care-team/licensed-therapist',
      '/glossary#associate',
    ],
  },
  {
    asked: 'do peers need a degree',
    answeredBy: [
      '/faq/licenses#do-peers-have-a-license',
      '/care-team/peer-support-specialist',
      '/articles/what-a-peer-support-specialist-does',
    ],
  },
  {
    asked: 'nurse practicioner',
    answeredBy: [
      '/glossary#np',
      '/glossary#pmhnp',
      '/faq/medicine#who-may-prescribe',
      '/articles/medicines-and-who-prescribes',
      '/articles/what-a-psychiatrist-does',
      '/care-team/psychiatrist',
    ],
  },
  {
    asked: 'going to florida for 2 weeks can i still do group',
    answeredBy: [
      '/faq/licenses#what-if-i-travel',
      '/faq/roles#what-a-therapist-may-not-do',
      '/articles/is-virtual-iop-right-for-me',
      '/articles/getting-ready',
      '/articles/reading-credentials',
      '/articles/what-a-licensed-therapist-does',
      '/glossary#telehealth',
      '/for/clients',
      '/for/families',
      '/terms',
      '/articles/what-is-a-virtual-iop',
      '/care-team/licensed-therapist',
    ],
  },
  {
    asked: 'what states',
    answeredBy: [
      '/articles/what-is-a-virtual-iop',
      '/articles/is-virtual-iop-right-for-me',
      '/articles/getting-ready',
      '/articles/reading-credentials',
      '/articles/referring-someone',
      '/terms',
      '/check-a-license',
      '/for/clients',
      '/for/families',
      '/for/professionals',
    ],
  },
];
