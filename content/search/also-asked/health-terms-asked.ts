import type { AlsoAsked } from '../schema.ts';

/** Conditions and medicines. */
export const healthTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#sud',
    asked: [
      'sud',
      'what does sud mean',
      'sud meaning',
      'what is a substance use disorder',
      'what is addiction',
      'substance use disorder definition',
      'meaning of addiction',
      'substance abuse meaning',
    ],
  },
  {
    address: '/glossary#alcohol-use-disorder',
    asked: [
      'aud',
      'what is alcohol use disorder',
      'aud meaning',
      'what is alcoholism',
      'definition of an alcoholic',
      'alcohol use disorder definition',
      'alcohol addiction meaning',
    ],
  },
  {
    address: '/glossary#oud',
    asked: [
      'oud',
      'what is opioid use disorder',
      'oud meaning',
      'opioid use disorder definition',
      'opioid addiction meaning',
      'oud abbreviation',
    ],
  },
  {
    address: '/glossary#opioid',
    asked: [
      'what is an opioid',
      'what are opioids',
      'opioid or opiate',
      'is heroin an opioid',
      'is fentanyl an opioid',
      'is tramadol an opioid',
      'opioid meaning',
    ],
  },
  {
    address: '/glossary#moud',
    asked: [
      'what is moud',
      'moud meaning',
      'mat meaning',
      'what does mat stand for',
      'moud or mat',
      'medication for opioid use disorder meaning',
    ],
  },
  {
    address: '/glossary#maud',
    asked: [
      'what is maud',
      'maud meaning',
      'medication for alcohol use disorder meaning',
      'maud abbreviation',
      'medicines for alcohol term',
      'maud stands for',
    ],
  },
  {
    address: '/glossary#naloxone',
    asked: [
      'what is naloxone',
      'naloxone meaning',
      'what is narcan',
      'naloxone or narcan',
      'naloxone definition',
      'is naloxone the same as naltrexone',
    ],
  },
  {
    address: '/glossary#overdose',
    asked: [
      'what is an overdose',
      'overdose meaning',
      'od meaning',
      'what does overdose mean',
      'overdose definition',
      'what is an od',
    ],
  },
  {
    address: '/glossary#withdrawal',
    asked: [
      'what is withdrawal',
      'withdrawal meaning',
      'what does withdrawal mean',
      'detox meaning',
      'what is detox',
      'withdrawal definition',
    ],
  },
  {
    address: '/glossary#ptsd',
    asked: [
      'ptsd',
      'what is ptsd',
      'ptsd meaning',
      'what does ptsd stand for',
      'post traumatic stress',
      'ptsd definition',
    ],
  },
  {
    address: '/glossary#adhd',
    asked: [
      'adhd',
      'what is adhd',
      'adhd meaning',
      'add or adhd',
      'attention deficit meaning',
      'adhd definition',
    ],
  },
  {
    address: '/glossary#co-occurring-conditions',
    asked: [
      'co occurring meaning',
      'dual diagnosis definition',
      'what does co occurring mean',
      'what is a co occurring disorder',
      'comorbidity meaning',
      'what is dual diagnosis',
    ],
  },
  {
    address: '/glossary#controlled-medicine',
    asked: [
      'what is a controlled substance',
      'controlled medicine meaning',
      'schedule ii drug meaning',
      'is adderall a controlled substance',
      'is xanax controlled',
      'controlled drug definition',
      'is suboxone a controlled substance',
    ],
  },
  {
    address: '/glossary#diagnosis',
    asked: [
      'diagnosis meaning',
      'what is a diagnosis',
      'what does diagnosis mean',
      'who can give a diagnosis',
      'dsm 5 meaning',
      'diagnosis definition',
    ],
  },
  {
    address: '/glossary#pdmp',
    asked: [
      'what is a pdmp',
      'pdmp meaning',
      'prescription monitoring database',
      'can doctors see all my prescriptions',
      'state list of controlled prescriptions',
      'pmp report',
    ],
  },
];
