import type { AlsoAsked } from '#content/search/schema.ts';

export const lawTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#parity',
    asked: [
      'parity meaning',
      'what is parity',
      'what does parity mean in insurance',
      'parity definition',
      'mhpaea',
      'equal coverage meaning',
      'mental health parity meaning',
      'parity law in plain words',
      'same limits as other medical care meaning',
      'word parity on my insurance letter',
      'mental health parity and addiction equity act',
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
      'office that gives out therapist licenses',
      'nursing board or medical board meaning',
      'who is the board they mention',
      'where complaints about a license go meaning',
      'board that licenses counselors definition',
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
      'ada stands for',
      'americans with disabilities act',
      'law against treating disabled people worse',
      'is addiction a disability under the ada',
      'ada abbreviation',
      'ada in simple words',
    ],
  },
];
