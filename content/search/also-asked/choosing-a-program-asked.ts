import type { AlsoAsked } from '../schema.ts';

/** How to choose a program, and what to ask it. */
export const choosingAProgramAsked: readonly AlsoAsked[] = [
  {
    address: '/articles/questions-for-any-program',
    asked: [
      'how to choose a rehab',
      'warning signs of a bad program',
      'red flags and scams',
      'what should i ask a rehab',
      'how do i choose a rehab',
      'what to ask before choosing a program',
      'questions to ask a rehab',
      'how to find a good program',
      'how do i know if a rehab is good',
      'compare rehabs',
      'choose a program for my son',
      'best rehab',
      'is this program any good',
      'checklist for choosing treatment',
      'questions to ask before i sign',
    ],
  },
  {
    address: '/articles/questions-for-any-program#before',
    asked: [
      'before i call a rehab',
      'what do i need before i call',
      'do i have to have my insurance card when i call',
      'can a friend call a program for me',
      'i am afraid to call',
      'what will they ask when i call',
      'prepare for the phone call',
    ],
  },
  {
    address: '/articles/questions-for-any-program#signs',
    asked: [
      'signs of a good rehab',
      'what does accredited mean',
      'is the program accredited',
      'joint commission or carf',
      'how to spot a bad rehab',
      'quality of a treatment program',
      'is this rehab a scam',
      'are you accredited',
      'is this place licensed',
    ],
  },
  {
    address: '/articles/questions-for-any-program#people',
    asked: [
      'questions about the staff',
      'what to ask about who treats me',
      'ask a program about its therapists',
      'will i have the same therapist each week',
      'staff turnover',
    ],
  },
  {
    address: '/articles/questions-for-any-program#care',
    asked: [
      'what to ask about the treatment',
      'how long is the wait at a program',
      'questions about groups and care',
      'do they treat my condition',
      'ask about withdrawal and detox',
    ],
  },
  {
    address: '/articles/questions-for-any-program#video',
    asked: [
      'questions about care by video',
      'what to ask an online program',
      'does the online program cover my state',
      'can the program lend a device',
    ],
  },
  {
    address: '/articles/questions-for-any-program#money-and-privacy',
    asked: [
      'ask a program about money',
      'does the program sell my data',
      'do rehabs share health data with advertisers',
      'tracking on rehab websites',
      'privacy questions for a program',
      'monument and data sharing',
    ],
  },
  {
    address: '/articles/questions-for-any-program#after',
    asked: [
      'how do i decide after the call',
      'they pressure me to decide today',
      'pushy rehab salesman',
      'rehab wants money right now',
      'they keep calling me',
      'they want a deposit',
      'should i trust them after the call',
      'body broker',
      'they offered to fly me to a rehab',
    ],
  },
];
