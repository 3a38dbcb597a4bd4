import type { AlsoAsked } from '../schema.ts';

/** Letters of certificates, and what a license is. */
export const credentialTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#associate',
    asked: [
      'what is an associate license',
      'associate therapist meaning',
      'what does associate mean behind a therapists name',
      'lpc associate meaning',
      'amft or acsw letters',
      'associate counselor',
    ],
  },
  {
    address: '/glossary#cadc',
    asked: [
      'what does cadc mean',
      'what is a cadc',
      'cadc meaning',
      'cadc stands for',
      'cadc certification',
      'cac letters',
    ],
  },
  {
    address: '/glossary#casac',
    asked: [
      'what is a casac',
      'casac meaning',
      'what does casac stand for',
      'new york addiction counselor letters',
      'casac certificate',
      'casac t',
    ],
  },
  {
    address: '/glossary#ladc',
    asked: [
      'what is an ladc',
      'ladc meaning',
      'ladc stands for',
      'licensed alcohol and drug counselor letters',
      'ladc or cadc',
      'what does ladc mean',
    ],
  },
  {
    address: '/glossary#lcdc',
    asked: [
      'what is an lcdc',
      'lcdc meaning',
      'chemical dependency counselor letters',
      'what does lcdc mean',
      'texas counselor letters',
      'lcdc stands for',
    ],
  },
  {
    address: '/glossary#adc',
    asked: [
      'what is adc',
      'adc letters',
      'adc meaning in counseling',
      'what does adc stand for',
      'adc credential',
      'alcohol and drug counselor credential',
    ],
  },
  {
    address: '/glossary#cprs',
    asked: [
      'what does cprs mean',
      'cprs letters',
      'what is a cprs',
      'cprs stands for',
      'certified peer recovery specialist meaning',
      'cprs meaning',
    ],
  },
  {
    address: '/glossary#cps',
    asked: [
      'what does cps mean for a peer',
      'what is a certified peer specialist',
      'cps letters of a peer',
      'cps meaning in recovery',
      'cps peer certificate',
      'certified peer specialist letters',
    ],
  },
  {
    address: '/glossary#do',
    asked: [
      'what does do mean after a doctors name',
      'doctor of osteopathic medicine',
      'do letters',
      'do or md',
      'osteopath meaning',
      'do degree',
    ],
  },
  {
    address: '/glossary#board-certified',
    asked: [
      'board certified meaning',
      'what is board certification',
      'what does board certified mean',
      'board eligible or certified',
      'is board certified better',
      'specialty board certificate',
    ],
  },
  {
    address: '/glossary#license',
    asked: [
      'license meaning',
      'what is a license to practice',
      'what does it mean to be licensed',
      'what is a state license',
      'licensed definition',
      'permission to practice',
    ],
  },
];
