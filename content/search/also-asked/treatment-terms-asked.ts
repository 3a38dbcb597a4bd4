import type { AlsoAsked } from '../schema.ts';

/** Kinds of care, the second half of the alphabet. */
export const treatmentTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#php',
    asked: [
      'what does php stand for in rehab',
      'what is php',
      'php meaning',
      'partial hospitalization meaning',
      'partial hospitalization program',
      'phop',
      'day hospital',
      'is php more than iop',
    ],
  },
  {
    address: '/glossary#residential',
    asked: [
      'what is residential treatment',
      'residential meaning',
      'rehab where you live',
      'inpatient meaning',
      'what is inpatient',
      'residential definition',
      'sleepaway rehab',
    ],
  },
  {
    address: '/glossary#step-down',
    asked: [
      'step down meaning',
      'what does step down mean',
      'step up or step down',
      'stepping down definition',
      'lower level of care',
      'step down care',
    ],
  },
  {
    address: '/glossary#telehealth',
    asked: [
      'what is telehealth',
      'telehealth meaning',
      'what is telemedicine',
      'telemedicine',
      'virtual care meaning',
      'telepsychiatry',
      'teletherapy',
    ],
  },
  {
    address: '/glossary#process-group',
    asked: [
      'process group definition',
      'process group meaning',
      'what does process group mean',
      'meaning of process in therapy',
      'interpersonal group meaning',
      'process group term',
    ],
  },
  {
    address: '/glossary#psychotherapy',
    asked: [
      'what is psychotherapy',
      'psychotherapy meaning',
      'is psychotherapy the same as therapy',
      'talk therapy meaning',
      'what is therapy',
      'psychotherapy definition',
    ],
  },
  {
    address: '/glossary#relapse-prevention',
    asked: [
      'relapse prevention meaning',
      'relapse prevention definition',
      'why is it called relapse prevention',
      'relapse prevention term',
      'what does relapse prevention mean',
      'rp group meaning',
    ],
  },
  {
    address: '/glossary#return-to-use',
    asked: [
      'what is a relapse',
      'what does relapse mean',
      'relapse meaning',
      'return to use meaning',
      'what is a lapse',
      'lapse or relapse',
      'definition of relapse',
    ],
  },
  {
    address: '/glossary#recovery',
    asked: [
      'what is recovery',
      'what does recovery mean',
      'recovery meaning',
      'in recovery meaning',
      'am i in recovery',
      'definition of recovery',
    ],
  },
  {
    address: '/glossary#trigger',
    asked: [
      'what is a trigger',
      'trigger meaning',
      'what are triggers in addiction',
      'triggers definition',
      'what does triggered mean',
      'examples of triggers',
    ],
  },
  {
    address: '/glossary#safety-plan',
    asked: [
      'what is a safety plan',
      'safety plan meaning',
      'safety plan definition',
      'crisis plan meaning',
      'what goes in a safety plan',
      'stanley brown plan',
    ],
  },
  {
    address: '/glossary#treatment-plan',
    asked: [
      'treatment plan meaning',
      'treatment plan definition',
      'what does treatment plan mean',
      'plan of care meaning',
      'care plan',
      'individual service plan',
    ],
  },
];
