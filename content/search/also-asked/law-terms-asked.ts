import type { AlsoAsked } from '../schema.ts';

/** Words of law and privacy. */
export const lawTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#part-2',
    asked: [
      'part 2 meaning',
      '42 cfr part 2 meaning',
      'part 2 rule',
      'what does part 2 mean',
      'cfr 42',
      'federal drug treatment privacy rule',
    ],
  },
  {
    address: '/glossary#hipaa',
    asked: ['what is hipaa', 'hipaa meaning', 'what does hipaa stand for', 'hipaa law', 'hipaa definition'],
  },
  {
    address: '/glossary#release-of-information',
    asked: [
      'roi',
      'what is an roi',
      'release of information',
      'what is a release of information',
      'roi form',
      'roi meaning',
      'release form',
    ],
  },
  {
    address: '/glossary#consent',
    asked: [
      'what is written consent',
      'written consent meaning',
      'consent form meaning',
      'what does consent mean',
      'what is a consent form',
      'permission form',
    ],
  },
  {
    address: '/glossary#informed-consent',
    asked: [
      'what is informed consent',
      'informed consent meaning',
      'informed consent definition',
      'informed consent form',
      'what does informed mean in consent',
      'consent to treatment',
    ],
  },
  {
    address: '/glossary#notice-of-privacy-practices',
    asked: [
      'what is a notice of privacy practices',
      'npp meaning',
      'notice of privacy practices meaning',
      'npp',
      'privacy notice paper',
      'notice of privacy',
    ],
  },
  {
    address: '/glossary#phi',
    asked: [
      'what is phi',
      'phi meaning',
      'protected health information meaning',
      'phi stands for',
      'what counts as phi',
      'phi definition',
    ],
  },
  {
    address: '/glossary#parity',
    asked: [
      'parity meaning',
      'what is parity',
      'what does parity mean in insurance',
      'parity definition',
      'mhpaea',
      'equal coverage meaning',
    ],
  },
  {
    address: '/glossary#state-board',
    asked: [
      'what is a state board',
      'state board meaning',
      'licensing board meaning',
      'what does a board do',
      'state licensing board definition',
      'board of social work meaning',
    ],
  },
  {
    address: '/glossary#asam',
    asked: [
      'what is asam',
      'asam meaning',
      'asam criteria',
      'what does asam stand for',
      'asam levels meaning',
      'asam definition',
    ],
  },
  {
    address: '/glossary#samhsa',
    asked: [
      'what is samhsa',
      'samhsa meaning',
      'what does samhsa stand for',
      'who is samhsa',
      'samhsa definition',
    ],
  },
  {
    address: '/glossary#ada',
    asked: [
      'what is the ada',
      'ada meaning',
      'americans with disabilities act meaning',
      'does the ada protect people in recovery',
      'ada law',
      'disability law',
    ],
  },
];
