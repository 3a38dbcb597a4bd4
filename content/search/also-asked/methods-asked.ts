import type { AlsoAsked } from '../schema.ts';

/** Methods of therapy. */
export const methodsAsked: readonly AlsoAsked[] = [
  {
    address: '/articles/cbt-dbt-and-motivational-interviewing',
    asked: [
      'what kind of therapy do you use',
      'types of therapy',
      'which therapy method',
      'cbt dbt mi explained',
      'what methods do you use',
      'therapy methods',
      'types of therapy in iop',
      'which therapy works for addiction',
      'what is evidence based treatment',
      'do you use cbt',
      'do you use dbt',
      'do you do emdr',
      'kinds of therapy you offer',
      'what approach do you use',
    ],
  },
  {
    address: '/articles/cbt-dbt-and-motivational-interviewing#side-by-side',
    asked: [
      'cbt versus dbt',
      'difference between cbt and dbt',
      'compare therapy methods',
      'cbt or dbt which is better for me',
      'table of therapy methods',
    ],
  },
  {
    address: '/articles/cbt-dbt-and-motivational-interviewing#cbt',
    asked: [
      'what is cbt',
      'what happens in cbt',
      'cognitive behavioral therapy explained',
      'how does cbt work',
      'does cbt help with drinking',
      'negative thoughts',
      'thoughts and habits therapy',
      'cbt example',
      'change the way i think',
    ],
  },
  {
    address: '/articles/cbt-dbt-and-motivational-interviewing#dbt',
    asked: [
      'what is dbt',
      'what happens in dbt',
      'dialectical behavior therapy explained',
      'how does dbt work',
      'dbt for borderline',
      'dbt and self harm',
      'dbt skills list',
      'wise mind',
      'tipp skill',
      'therapy for strong emotions',
      'radical acceptance',
    ],
  },
  {
    address: '/articles/cbt-dbt-and-motivational-interviewing#mi',
    asked: [
      'what is motivational interviewing',
      'how does motivational interviewing work',
      'example of motivational interviewing',
      'does motivational interviewing work',
      'open questions in therapy',
      'mi meaning',
    ],
  },
  {
    address: '/articles/cbt-dbt-and-motivational-interviewing#who-leads',
    asked: [
      'who leads cbt',
      'who leads dbt',
      'who does motivational interviewing',
      'is my dbt teacher trained',
      'which staff use cbt',
    ],
  },
  {
    address: '/articles/cbt-dbt-and-motivational-interviewing#your-say',
    asked: [
      'what if an exercise is too hard',
      'therapy brings back bad memories',
      'can i say no to an exercise',
      'can i go slower in therapy',
      'the homework is too much',
      'i got triggered in skills group',
    ],
  },
];
