import type { AlsoAsked } from '../schema.ts';

/** How texts are written and checked. */
export const editorialAsked: readonly AlsoAsked[] = [
  {
    address: '/editorial-policy',
    asked: [
      'who writes this',
      'who wrote these articles',
      'is this information reliable',
      'can i trust this site',
      'editorial policy',
      'how do you check facts',
      'reviewed by a doctor',
      'where do you get your information',
      'who checks this website',
    ],
  },
  {
    address: '/editorial-policy#where-facts-come-from',
    asked: [
      'where do your facts come from',
      'what are your sources',
      'which studies do you use',
      'do you cite sources',
      'how do you pick sources',
    ],
  },
  {
    address: '/editorial-policy#how-sure',
    asked: [
      'how sure are you of this',
      'what does not yet confirmed mean',
      'what does read in the primary source mean',
      'levels of certainty',
    ],
  },
  {
    address: '/editorial-policy#figures',
    asked: [
      'why are numbers the same on all pages',
      'how are figures kept up to date',
      'where do the hours and dates come from',
    ],
  },
  {
    address: '/editorial-policy#who-leads',
    asked: [
      'how do you know who leads what',
      'is the table of who leads checked',
      'matrix of roles how is it made',
    ],
  },
  {
    address: '/editorial-policy#words',
    asked: [
      'why do you not say addict',
      'why do you not use the word relapse',
      'person first language',
      'stigma words',
      'words to avoid about addiction',
      'what should i call someone with addiction',
      'plain language',
    ],
  },
  {
    address: '/editorial-policy#review',
    asked: [
      'did a doctor check this page',
      'who reviews what you write',
      'has a doctor reviewed this',
      'medically reviewed by',
      'when was this page last reviewed',
      'who reviewed this article',
      'is there a medical reviewer',
      'next review date',
    ],
  },
  {
    address: '/editorial-policy#money',
    asked: [
      'do you get paid for ads',
      'does anyone pay to be listed here',
      'sponsored content',
      'do you get commission',
      'how do you make money',
      'affiliate links',
    ],
  },
  {
    address: '/editorial-policy#corrections',
    asked: [
      'i found a mistake',
      'report an error on the site',
      'this information is wrong',
      'how do i correct something',
      'outdated information',
      'typo on your page',
    ],
  },
];
