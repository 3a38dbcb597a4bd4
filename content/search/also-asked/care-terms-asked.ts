import type { AlsoAsked } from '../schema.ts';

/** Kinds of care, the first half of the alphabet. */
export const careTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#iop',
    asked: [
      'iop',
      'what does iop stand for',
      'iop meaning',
      'iop abbreviation',
      'iop definition',
      'intensive outpatient definition',
      'aiop or siop',
    ],
  },
  {
    address: '/glossary#level-of-care',
    asked: [
      'level of care meaning',
      'what is a level of care',
      'loc meaning',
      'what does higher level of care mean',
      'levels of care definition',
      'step up in care',
      'hloc',
    ],
  },
  {
    address: '/glossary#cbt',
    asked: [
      'cbt',
      'what does cbt stand for',
      'cbt meaning',
      'cbt definition',
      'cognitive therapy definition',
      'cbt abbreviation',
    ],
  },
  {
    address: '/glossary#dbt',
    asked: [
      'dbt',
      'what does dbt stand for',
      'dbt meaning',
      'dbt definition',
      'dialectical meaning',
      'dbt abbreviation',
    ],
  },
  {
    address: '/glossary#motivational-interviewing',
    asked: [
      'motivational interviewing definition',
      'what does mi mean',
      'mi abbreviation',
      'mi stands for',
      'motivational interviewing meaning',
      'mi counseling term',
    ],
  },
  {
    address: '/glossary#craving',
    asked: [
      'what is a craving',
      'craving meaning',
      'how long does a craving last',
      'do cravings go away',
      'craving definition',
      'urges meaning',
    ],
  },
  {
    address: '/glossary#assessment',
    asked: [
      'assessment meaning',
      'what does assessment mean',
      'biopsychosocial meaning',
      'evaluation meaning',
      'assessment definition',
      'intake assessment meaning',
    ],
  },
  {
    address: '/glossary#case-management',
    asked: [
      'case management meaning',
      'what does a case manager do',
      'case management definition',
      'care coordinator meaning',
      'what is a case manager',
      'case worker meaning',
    ],
  },
  {
    address: '/glossary#continuing-care',
    asked: [
      'continuing care meaning',
      'aftercare meaning',
      'what does aftercare mean',
      'continuing care definition',
      'what is continuing care',
      'aftercare definition',
    ],
  },
  {
    address: '/glossary#lived-experience',
    asked: [
      'lived experience meaning',
      'what is lived experience',
      'what does lived experience mean',
      'person with lived experience',
      'lived experience definition',
      'own experience meaning',
    ],
  },
  {
    address: '/glossary#peer-support',
    asked: [
      'peer support meaning',
      'what is peer support',
      'what does peer support mean',
      'peer support definition',
      'peer to peer help',
      'peer support term',
    ],
  },
  {
    address: '/glossary#mutual-support-meeting',
    asked: [
      'mutual help group meaning',
      'what is a mutual support meeting',
      'self help group meaning',
      'what is a 12 step meeting',
      'what is aa',
      'what is na',
      'mutual aid meaning',
    ],
  },
];
