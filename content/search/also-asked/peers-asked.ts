import type { AlsoAsked } from '../schema.ts';

/** Peer support and the people who give it. */
export const peersAsked: readonly AlsoAsked[] = [
  {
    address: '/articles/peer-support-and-its-limits',
    asked: [
      'peer support explained',
      'what peer support can and cannot do',
      'limits of peer support',
      'is peer support enough',
      'where does peer support end',
      'peers versus professionals',
    ],
  },
  {
    address: '/articles/peer-support-and-its-limits#what-for',
    asked: [
      'what can a peer help me with',
      'what are peers good for',
      'examples of how a peer helps',
      'can a peer help me with forms',
      'when should i talk to my peer',
      'can a peer help me find a meeting',
      'can i call my peer when i want to use',
    ],
  },
  {
    address: '/articles/peer-support-and-its-limits#may-not',
    asked: [
      'what can a peer not answer',
      'can a peer tell me if i am depressed',
      'can i ask a peer about my pills',
      'can a peer lend me money',
      'can a peer give me a ride',
      'can i be friends with my peer',
      'can i date my peer specialist',
      'things a peer may not do',
    ],
  },
  {
    address: '/articles/peer-support-and-its-limits#what-they-tell',
    asked: [
      'what does a peer tell the team',
      'which things stay with the peer',
      'what does my peer write down',
      'does a peer have to report what i say',
      'code of conduct for peers',
      'can i see what my peer wrote',
    ],
  },
  {
    address: '/articles/peer-support-and-its-limits#when-they-call',
    asked: [
      'when does a peer call a therapist',
      'what happens if i tell my peer i want to die',
      'what if someone is drunk in peer group',
      'does the peer call for help',
      'what if i tell my peer i am in danger',
      'when does the peer stop the group',
    ],
  },
  {
    address: '/articles/peer-support-and-its-limits#not-the-same',
    asked: [
      'difference between a sponsor and a peer',
      'sponsor versus peer specialist',
      'is a recovery coach a sponsor',
      'is a peer a friend',
      'do i need a sponsor and a peer',
      'can my sponsor be my peer',
      'difference between sponsor counselor and coach',
      'are peers paid',
    ],
  },
  {
    address: '/articles/peer-support-and-its-limits#not-enough',
    asked: [
      'can i do only peer support',
      'can i just go to the peer group and skip therapy',
      'my program has only peers',
      'is a peer program real treatment',
      'i like peer group but not therapy',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does',
    asked: [
      'day of a peer support specialist',
      'what is it like to work with a peer',
      'about peer specialists',
      'working with a recovery coach',
      'what happens with a peer',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does#who-they-are',
    asked: [
      'who can be a peer',
      'does a peer have to be in recovery',
      'have peers used drugs',
      'are peers people in recovery',
      'is my peer a former addict',
      'do peers have mental illness too',
      'what makes someone a peer',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does#training',
    asked: [
      'how do you become a peer specialist',
      'how many hours to be a certified peer',
      'peer certificate',
      'do you need a degree to be a peer',
      'what do cps and cprs mean',
      'peer certification in my state',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does#check',
    asked: [
      'how can i check a peers certificate',
      'is my peer certified look up',
      'are peers volunteers',
      'how do i know my recovery coach is certified',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does#what-they-lead',
    asked: [
      'what groups does a peer lead',
      'which sessions have a peer in them',
      'does a peer lead group',
      'is the peer in my process group',
      'what does the peer do in other groups',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does#limits',
    asked: [
      'what do peers leave to others',
      'can a peer fill in for my therapist',
      'do peers come to medication visits',
      'are peers in the trauma group',
      'does a peer diagnose',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does#first-talk',
    asked: [
      'first call with a peer',
      'what happens when i talk to a peer the first time',
      'do i need my camera on with a peer',
      'what will the peer ask me',
      'can i talk to a peer by phone',
      'is the welcome call from a peer',
      'do i have to tell the peer my story',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does#team',
    asked: [
      'how does the peer work with my therapist',
      'does the peer work with the counselor',
      'peer and treatment team',
    ],
  },
  {
    address: '/articles/what-a-peer-support-specialist-does#family',
    asked: [
      'can families talk to the peer',
      'can the peer tell me how my son is',
      'is there a family peer',
      'can a mom talk to the peer specialist',
    ],
  },
];
