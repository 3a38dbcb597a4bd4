import type { AlsoAsked } from '../schema.ts';

/** What therapists and psychiatrists do in a program. */
export const therapistAndPsychiatristAsked: readonly AlsoAsked[] = [
  {
    address: '/articles/what-a-licensed-therapist-does',
    asked: [
      'a therapist in iop from start to end',
      'what is it like to work with a therapist',
      'about licensed therapists',
      'my therapist in the program',
      'working with a therapist online',
    ],
  },
  {
    address: '/articles/what-a-licensed-therapist-does#first-talk',
    asked: [
      'first therapy session',
      'first talk with my therapist',
      'what happens in the first therapy session',
      'what does the therapist ask first',
      'meeting my therapist by video',
      'waiting room on video',
      'what do i say to a therapist the first time',
    ],
  },
  {
    address: '/articles/what-a-licensed-therapist-does#what-they-lead',
    asked: [
      'what does a licensed therapist lead',
      'which groups have a therapist',
      'list of sessions led by the therapist',
      'does the therapist do safety checks',
    ],
  },
  {
    address: '/articles/what-a-licensed-therapist-does#limits',
    asked: [
      'what does a therapist leave to others',
      'can my therapist change my medicine',
      'does a therapist always diagnose',
      'can i see my therapist from another state',
      'what a therapist will not do',
    ],
  },
  {
    address: '/articles/what-a-licensed-therapist-does#team',
    asked: [
      'does my therapist talk to the rest of the team',
      'does my therapist tell the doctor things',
      'how do the staff talk about me',
      'does the team share what i say',
      'do my therapist and counselor talk',
    ],
  },
  {
    address: '/articles/what-a-licensed-therapist-does#training',
    asked: [
      'what degree does a therapist have',
      'how does someone become a therapist',
      'lcsw lpc lmft psychologist training',
      'how many years of school for a therapist',
      'what schooling do therapists need',
    ],
  },
  {
    address: '/articles/what-a-licensed-therapist-does#check',
    asked: [
      'steps to check a therapist',
      'look up a therapist in my state',
      'is my online therapist licensed where i live',
    ],
  },
  {
    address: '/articles/what-a-licensed-therapist-does#family',
    asked: [
      'can family talk to the therapist',
      'does the therapist listen to parents',
      'will the therapist tell me about my son',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does',
    asked: [
      'what is it like to see a psychiatrist',
      'about psychiatrists in iop',
      'working with a psychiatrist online',
      'psychiatrist in the program',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#first-talk',
    asked: [
      'first visit with a psychiatrist',
      'what does a psychiatrist ask me',
      'will the psychiatrist put me in a hospital',
      'i am scared of the psychiatrist',
      'what if i tell the psychiatrist i hear voices',
      'does the psychiatrist ask about suicide',
      'what happens at my first psychiatrist appointment',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#before',
    asked: [
      'how do i prepare for the psychiatrist',
      'what do i need for my psychiatrist appointment',
      'bring my pill bottles',
      'list of my medicines and allergies',
      'do i tell the psychiatrist about herbs',
      'pharmacy name for the doctor',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#two-visits',
    asked: [
      'difference between evaluation and medication visit',
      'how many visits with the psychiatrist',
      'evaluation or med check',
      'does the psychiatrist find out what is wrong with me',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#other-prescribers',
    asked: [
      'nurse practitioner instead of psychiatrist',
      'what is a psychiatric nurse practitioner',
      'will i see a doctor or a nurse',
      'physician assistant in psychiatry',
      'is a nurse practitioner as good as a doctor',
      'why do i see an np and not a doctor',
      'what is a pa',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#limits',
    asked: [
      'do psychiatrists give talk therapy',
      'is every medicine possible by video with a psychiatrist',
      'what psychiatrists do not do',
      'does the psychiatrist run the process group',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#team',
    asked: [
      'does the psychiatrist talk to my counselor',
      'who tells the doctor how i am',
      'does my psychiatrist know what i said in therapy',
      'psychiatrist and team',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#family',
    asked: [
      'can i tell the psychiatrist what i see at home',
      'can i join my sons psychiatrist visit',
      'family and the psychiatrist',
      'my wife is worse since the new medicine who do i tell',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#training',
    asked: [
      'how long does it take to become a psychiatrist',
      'medical school and residency for psychiatry',
      'md or do psychiatrist',
      'what training does a psychiatrist have',
      'is a do a real doctor',
    ],
  },
  {
    address: '/articles/what-a-psychiatrist-does#check',
    asked: [
      'how can i check a psychiatrist',
      'state medical board search',
      'has a board acted against my doctor',
      'look up my doctors license',
    ],
  },
];
