import type { AlsoAsked } from '../schema.ts';

/** What this site is and is not. */
export const termsAsked: readonly AlsoAsked[] = [
  {
    address: '/terms',
    asked: [
      'terms and conditions',
      'terms of use',
      'terms of service',
      'legal',
      'website terms',
      'disclaimer',
      'rules for using this site',
      'legal notice',
      'fine print',
    ],
  },
  {
    address: '/terms#who',
    asked: [
      'who runs this site',
      'who owns this website',
      'who is behind this',
      'is this a real clinic',
      'which company is this',
      'who are you',
      'is this clinic real or an example',
      'address of the company',
    ],
  },
  {
    address: '/terms#purpose',
    asked: [
      'what is this site for',
      'do i need an account',
      'can i print these pages',
      'is the site free',
      'what can i use this site for',
    ],
  },
  {
    address: '/terms#not',
    asked: [
      'is this medical advice',
      'can i get treatment through this website',
      'is this an emergency service',
      'does reading this make me a client',
      'can i rely on what you write here',
      'legal advice',
    ],
  },
  {
    address: '/terms#messages',
    asked: [
      'what may i write in the message',
      'what should i not send',
      'can i send you my diagnosis',
      'rules for messages',
      'may i name other people in my message',
      'can companies send you advertising',
    ],
  },
  {
    address: '/terms#where',
    asked: [
      'in which states can i be treated',
      'where do you offer treatment',
      'can i use this site from another country',
      'states we serve',
      'do you treat people outside the us',
      'which states are covered',
    ],
  },
  {
    address: '/terms#accuracy',
    asked: [
      'is the information correct',
      'can there be mistakes on this site',
      'are the links to other sites yours',
      'how current is this information',
    ],
  },
  {
    address: '/terms#copying',
    asked: [
      'can i copy your text',
      'may i use this for my clinic',
      'can i print and hand out your pages',
      'copyright',
      'can i quote you',
      'use your handout in my group',
    ],
  },
  {
    address: '/terms#liability',
    asked: [
      'who is liable if something goes wrong',
      'the website is down',
      'liability',
      'can i sue you',
      'site does not load',
    ],
  },
  {
    address: '/terms#changes',
    asked: ['have the terms changed', 'when were the terms updated', 'changes to the terms'],
  },
  {
    address: '/terms#tell-us',
    asked: ['something in the terms is unfair', 'question about the terms', 'i do not understand the terms'],
  },
];
