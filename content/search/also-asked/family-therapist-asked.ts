import type { AlsoAsked } from '../schema.ts';

/** What a family therapist does. */
export const familyTherapistAsked: readonly AlsoAsked[] = [
  {
    address: '/articles/what-a-family-therapist-does',
    asked: [
      'what is it like to see a family therapist',
      'family therapist in a program',
      'how family sessions run',
      'working with a family therapist',
      'about family therapists',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#first-talk',
    asked: [
      'what happens in the first family session',
      'first joint session',
      'what will the family therapist ask us',
      'what do i say in the first family talk',
      'can i pass in family therapy',
      'first couples session',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#what-they-lead',
    asked: [
      'which sessions does the family therapist lead',
      'how many family sessions do we need',
      'how often do families meet',
      'does the family therapist lead the class',
      'average number of family sessions',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#limits',
    asked: [
      'does the family therapist take sides in a fight',
      'is the family therapist a judge',
      'can a family therapist make my husband stop drinking',
      'what will a family therapist not do',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#consent',
    asked: [
      'who decides who comes to family therapy',
      'steps of consent for family therapy',
      'can i choose which family members come',
      'can my friend come instead of family',
      'can i uninvite someone from family therapy',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#alone-first',
    asked: [
      'why does the therapist see me alone before my husband',
      'talk alone with the couples therapist',
      'check for violence before couples therapy',
      'nobody asked me alone if i am safe',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#team',
    asked: [
      'does the family therapist talk to my therapist',
      'what does the family therapist tell the team',
      'how does the family therapist work with the others',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#no-consent',
    asked: [
      'he does not want me in his treatment',
      'my son does not want me there',
      'my daughter shut me out of her treatment',
      'what can i do if i am not allowed to come',
      'my husband will not let me be part of it',
      'excluded from family sessions',
      'my wife does not want me in her therapy',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#training',
    asked: [
      'how is a family therapist trained',
      'degree of a family therapist',
      'how many years to become an lmft',
      'can an lcsw be a family therapist',
      'schooling of a marriage and family therapist',
    ],
  },
  {
    address: '/articles/what-a-family-therapist-does#check',
    asked: [
      'how do i look up our family therapist',
      'which board has family therapists',
      'verify an lmft license',
    ],
  },
];
