import type { AlsoAsked } from '../schema.ts';

/** Access to this site and to sessions. */
export const accessAsked: readonly AlsoAsked[] = [
  {
    address: '/accessibility',
    asked: [
      'i cannot see well',
      'screen reader',
      'keyboard only',
      'accessibility',
      'accessible website',
      'accessibility statement',
      'i have bad eyesight',
      'i use a screen reader',
      'is this site accessible',
      'ada compliant website',
      'i cannot use a mouse',
      'disability access',
      'bigger letters',
    ],
  },
  {
    address: '/accessibility#target',
    asked: [
      'wcag',
      'wcag 2 2 aa',
      'section 504 website rule',
      'which accessibility standard do you meet',
      'section 508',
      'web accessibility law',
    ],
  },
  {
    address: '/accessibility#what-to-expect',
    asked: [
      'does the site work with a keyboard',
      'can i make the text bigger',
      'dark mode',
      'does the form work without javascript',
      'large print',
      'high contrast',
      'does it work on an old phone',
      'zoom the text',
    ],
  },
  {
    address: '/accessibility#tests',
    asked: [
      'how was accessibility tested',
      'axe test',
      'do you test accessibility',
      'automated accessibility tests',
    ],
  },
  {
    address: '/accessibility#gaps',
    asked: [
      'what is not accessible yet',
      'known accessibility problems',
      'is there a sign language version',
      'is the site in spanish',
      'tested with jaws or voiceover',
      'other languages of this website',
    ],
  },
  {
    address: '/accessibility#help',
    asked: [
      'i cannot fill in the form',
      'can someone read this page to me',
      'can you write down my question for me',
      'i cannot read',
      'i cannot type',
      'i have trouble reading',
      'help with the form by phone',
      'i need this in large print or braille',
      'the form does not work',
      'form will not send',
      'i am blind and need help with the form',
    ],
  },
  {
    address: '/accessibility#in-sessions',
    asked: [
      'help for disabled people in sessions',
      'captions in sessions',
      'interpreter in sessions cost',
      'do i have to pay for captions',
      'can i have more breaks',
      'arrange an interpreter before i start',
      'accommodations for my disability in treatment',
    ],
  },
  {
    address: '/accessibility#tell-us',
    asked: [
      'report an accessibility problem',
      'something on this site does not work for me',
      'who is responsible for accessibility',
      'complain about the website',
      'the site is broken',
    ],
  },
];
