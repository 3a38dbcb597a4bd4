import type { AlsoAsked } from '../schema.ts';

/** Letters of licenses and degrees. */
export const licenseTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#lcsw',
    asked: [
      'what does lcsw mean',
      'what is an lcsw',
      'lcsw meaning',
      'what does lcsw stand for',
      'lcsw after a name',
      'is an lcsw a therapist',
    ],
  },
  {
    address: '/glossary#lpc',
    asked: [
      'what does lpc stand for',
      'what is an lpc',
      'lpc meaning',
      'what does lpc mean',
      'lpc license',
      'is an lpc a therapist',
    ],
  },
  {
    address: '/glossary#lmhc',
    asked: [
      'what is an lmhc',
      'what does lmhc mean',
      'lmhc meaning',
      'lmhc or lpc',
      'mental health counselor license letters',
      'lmhc stands for',
    ],
  },
  {
    address: '/glossary#lmft',
    asked: [
      'what is an lmft',
      'lmft meaning',
      'what does lmft stand for',
      'mft letters',
      'marriage and family therapist letters',
      'lmft license',
    ],
  },
  {
    address: '/glossary#lmsw',
    asked: [
      'what is an lmsw',
      'lmsw meaning',
      'lmsw or lcsw',
      'is an lmsw licensed to do therapy',
      'what does lmsw mean',
      'social worker not yet clinical',
    ],
  },
  {
    address: '/glossary#licsw',
    asked: [
      'what does licsw mean',
      'licsw meaning',
      'licsw or lcsw',
      'independent clinical social worker letters',
      'licsw stands for',
      'what is lisw or licsw',
    ],
  },
  {
    address: '/glossary#lpcc',
    asked: [
      'what does lpcc mean',
      'lpcc meaning',
      'lpcc or lpc',
      'professional clinical counselor letters',
      'lpcc stands for',
      'what is an lpcc',
    ],
  },
  {
    address: '/glossary#lcpc',
    asked: [
      'what does lcpc mean',
      'lcpc meaning',
      'lcpc or lcsw',
      'clinical professional counselor letters',
      'lcpc stands for',
      'what is an lcpc',
    ],
  },
  {
    address: '/glossary#mac',
    asked: [
      'what does mac mean after a name',
      'master addiction counselor meaning',
      'mac letters',
      'mac certificate',
      'what is a mac counselor',
      'mac stands for',
    ],
  },
  {
    address: '/glossary#np',
    asked: [
      'what is an np',
      'np meaning',
      'what does np stand for',
      'is an np a doctor',
      'nurse practitioner meaning',
      'np letters',
    ],
  },
  {
    address: '/glossary#pmhnp',
    asked: [
      'what is a pmhnp',
      'pmhnp meaning',
      'what does pmhnp stand for',
      'psych nurse practitioner letters',
      'pmhnp letters',
      'mental health np',
    ],
  },
  {
    address: '/glossary#pa',
    asked: [
      'pa letters in medicine',
      'what does pa stand for',
      'physician assistant meaning',
      'is a pa a doctor',
      'pa meaning',
      'pa c letters',
    ],
  },
  {
    address: '/glossary#md',
    asked: [
      'what does md mean',
      'md letters',
      'doctor of medicine meaning',
      'md stands for',
      'is an md a psychiatrist',
      'md or phd',
    ],
  },
  {
    address: '/glossary#phd',
    asked: [
      'what does phd mean after a therapists name',
      'is a phd a doctor',
      'phd letters',
      'can a phd prescribe',
      'phd meaning',
      'doctor of philosophy meaning',
    ],
  },
  {
    address: '/glossary#psyd',
    asked: [
      'what is a psyd',
      'psyd meaning',
      'psyd or phd',
      'what does psyd stand for',
      'doctor of psychology meaning',
      'psyd letters',
    ],
  },
  {
    address: '/glossary#scope-of-practice',
    asked: [
      'scope of practice',
      'what is scope of practice',
      'what is a professional allowed to do',
      'scope of practice meaning',
      'outside the scope of practice',
      'out of scope',
    ],
  },
  {
    address: '/glossary#supervision',
    asked: [
      'what is clinical supervision',
      'supervision meaning',
      'what does under supervision mean',
      'supervised therapist meaning',
      'what is a clinical supervisor',
      'supervision of therapists',
    ],
  },
];
