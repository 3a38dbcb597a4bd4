import type { AlsoAsked } from '#content/search/schema.ts';

export const organizationTermsAsked: readonly AlsoAsked[] = [
  {
    address: '/glossary#asam',
    asked: [
      'what is asam',
      'asam meaning',
      'asam criteria',
      'what does asam stand for',
      'asam levels meaning',
      'asam definition',
      'asam 2 1 meaning',
      'american society of addiction medicine',
      'doctors society for addiction',
      'my report says asam criteria',
      'asam abbreviation',
      'what are the asam dimensions',
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
      'government agency for mental health and drugs',
      'substance abuse and mental health services administration',
      'how do you pronounce samhsa',
      'samhsa abbreviation',
      'who runs the national helpline meaning',
      'is samhsa part of the government',
    ],
  },
];
