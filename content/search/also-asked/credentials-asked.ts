import type { AlsoAsked } from '../schema.ts';

/** Letters after a name, and how to look a license up. */
export const credentialsAsked: readonly AlsoAsked[] = [
  {
    address: '/articles/reading-credentials',
    asked: [
      'what qualifications should a therapist have',
      'lcsw vs lpc vs lmft',
      'how to read credentials',
      'what do therapist letters mean guide',
      'credentials explained',
      'license lookup guide',
      'how to check anyone who treats you',
      'understand titles of therapists',
    ],
  },
  {
    address: '/articles/reading-credentials#letters',
    asked: [
      'list of letters after a name',
      'lcsw lmsw lpc lmft cadc explained',
      'table of credentials',
      'which letters are a license and which a degree',
      'ma ms msw phd letters',
      'common abbreviations of therapists',
    ],
  },
  {
    address: '/articles/reading-credentials#license-or-certificate',
    asked: [
      'difference between license and certificate',
      'licensed or certified',
      'is certified the same as licensed',
      'can someone treat me with only a certificate',
      'certified counselor but not licensed',
    ],
  },
  {
    address: '/articles/reading-credentials#in-training',
    asked: [
      'what is an associate therapist',
      'lmsw or lpc associate',
      'limited permit therapist',
      'intern resident provisional license',
      'may an associate work alone',
      'how do i know if my therapist is an associate',
    ],
  },
  {
    address: '/articles/reading-credentials#look-it-up',
    asked: [
      'license lookup step by step',
      'where do i search for a license',
      'state board website search',
      'search license by name',
      'how do i find the right board',
      'is license lookup free',
    ],
  },
  {
    address: '/articles/reading-credentials#record',
    asked: [
      'what does a license record show',
      'discipline on a license',
      'what does inactive or expired license mean',
      'has my therapist been disciplined',
      'accusations against a therapist on the board site',
      'what does active license mean',
    ],
  },
  {
    address: '/articles/reading-credentials#your-state',
    asked: [
      'does my therapist need a license in my state',
      'interstate compact for therapists',
      'psypact',
      'counseling compact',
      'therapist in one state and me in another',
      'online therapist license state rules',
    ],
  },
  {
    address: '/articles/reading-credentials#no-match',
    asked: [
      'their license does not show up',
      'fake therapist',
      'i cannot find my therapist on the board',
      'license number does not match',
      'my therapist is not licensed',
      'practicing without a license',
      'report someone without a license',
      'is my counselor a fraud',
      'name not found in license search',
    ],
  },
];
