import type { AlsoAsked } from '../schema.ts';

/** Words of insurance and of access. */
export const otherTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#copayment',
    asked: [
      'what is a copay',
      'copay meaning',
      'copayment meaning',
      'copay definition',
      'is a copay per visit',
      'what does copay mean',
    ],
  },
  {
    address: '/glossary#deductible',
    asked: [
      'what is a deductible',
      'deductible meaning',
      'deductible definition',
      'what does deductible mean',
      'have i met my deductible',
      'deductible or copay',
    ],
  },
  {
    address: '/glossary#good-faith-estimate',
    asked: [
      'what is a good faith estimate',
      'good faith estimate meaning',
      'gfe',
      'good faith estimate definition',
      'no surprises act meaning',
      'estimate of cost meaning',
    ],
  },
  {
    address: '/glossary#in-network',
    asked: [
      'what does in network mean',
      'in network meaning',
      'in network or out of network',
      'in network definition',
      'network provider meaning',
      'preferred provider',
    ],
  },
  {
    address: '/glossary#out-of-network',
    asked: [
      'what does out of network mean',
      'out of network meaning',
      'out of network costs',
      'out of network definition',
      'oon benefits',
      'not in my network',
    ],
  },
  {
    address: '/glossary#prior-authorization',
    asked: [
      'what is prior authorization',
      'prior auth',
      'pre authorization meaning',
      'preauthorization meaning',
      'prior authorization definition',
      'pre certification',
    ],
  },
  {
    address: '/glossary#medicaid',
    asked: [
      'what is medicaid',
      'medicaid meaning',
      'medicaid or medicare',
      'who can get medicaid',
      'medicaid definition',
      'difference between medicaid and medicare',
    ],
  },
  {
    address: '/glossary#medicare',
    asked: [
      'what is medicare',
      'medicare meaning',
      'who gets medicare',
      'medicare definition',
      'medicare for disabled people',
      'medicare age',
    ],
  },
  {
    address: '/glossary#lgbtq',
    asked: [
      'what does lgbtq mean',
      'lgbtq meaning',
      'lgbtq stands for',
      'what does the plus mean in lgbtq',
      'lgbtq definition',
      'queer meaning',
    ],
  },
  {
    address: '/glossary#relay-service',
    asked: [
      'what is a relay service',
      'relay service meaning',
      'what is 711',
      'how does relay work',
      'relay operator',
      'telecommunications relay',
    ],
  },
  {
    address: '/glossary#tty',
    asked: [
      'what is tty',
      'tty meaning',
      'text telephone meaning',
      'what does tty stand for',
      'tdd',
      'tty phone',
    ],
  },
  {
    address: '/glossary#asl',
    asked: [
      'what is asl',
      'asl meaning',
      'what does asl stand for',
      'american sign language meaning',
      'asl definition',
      'sign language meaning',
    ],
  },
];
