import type { QuestionInput } from './schema.ts';

/** The room, the screen and the connection. */
export const byVideoQuestions = [
  {
    id: 'do-i-have-to-turn-on-my-camera',
    question: 'Do I have to turn my camera on?',
    audience: 'clients',
    topic: 'by-video',
    answer: [
      'Programs often ask for it in groups, so that all can see who is listening. Staff may also need to see that you are well.',
      'There are days when it is too much. Say so in a line to the therapist, and ask what is possible.',
    ],
    more: { href: '/articles/groups-by-video#camera', text: 'Camera, sound and chat' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'what-do-i-need-by-video',
    question: 'What do I need to take part by video?',
    audience: 'clients',
    topic: 'by-video',
    answer: [
      'A phone will do if it has a camera, though a larger screen is easier on the eyes. Have headphones, a charger, and a door that closes.',
      'No device, or too little data? Ask whether the program can lend you one before you rule it out.',
    ],
    more: { href: '/articles/getting-ready#device', text: 'Which device will do' },
    origin: 'editors',
    sources: ['iop-admission-rules'],
  },
  {
    id: 'what-if-my-partner-is-in-the-house',
    question: 'What if my partner is in the house?',
    audience: 'clients',
    topic: 'by-video',
    answer: [
      'Many people live with someone. Use headphones, sit with your back to a wall, and turn on a fan or some music outside the door.',
      'Agree with staff on a word that means “I am not alone now”. If you are afraid of the person, say it to the therapist first, in a call or from another device.',
    ],
    more: { href: '/safety', text: 'When someone watches your device' },
    origin: 'editors',
    sources: ['domestic-violence-hotline'],
  },
  {
    id: 'can-i-join-from-my-car',
    question: 'Can I join from my car or from work?',
    audience: 'clients',
    topic: 'by-video',
    answer: [
      'From a parked car, programs may agree, since it can be the one private place you have. Never while you drive.',
      'At work, think of who walks past and whose network it is. Staff ask at the start of each session where you are, so that help can find you.',
    ],
    more: {
      href: '/articles/is-virtual-iop-right-for-me#home',
      text: 'When home is not private',
    },
    origin: 'editors',
    sources: ['iop-admission-rules'],
  },
  {
    id: 'what-if-my-connection-drops',
    question: 'What if my connection drops?',
    audience: 'clients',
    topic: 'by-video',
    answer: [
      'Try to come back in. If you cannot, staff call the number that you gave for this.',
      'In a talk alone you can go on by phone. If a life is in danger while the line is down, {call:emergency}.',
    ],
    more: { href: '/sessions/intake-and-orientation', text: 'What you agree on at the start' },
    origin: 'editors',
    sources: ['iop-admission-rules'],
  },
  {
    id: 'is-the-group-recorded',
    question: 'Is the group recorded?',
    audience: 'clients',
    topic: 'by-video',
    answer: [
      'It should not be. The first rule of {session:process-group} is that nobody records, and that no words leave the group.',
      'Everyone promises it, yet staff cannot see what another person’s phone does. Ask a program which video service it uses, and what that service stores.',
    ],
    more: { href: '/articles/groups-by-video#privacy', text: 'What is private, and what is not' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'will-others-see-my-name',
    question: 'Will the others in the group see my name?',
    audience: 'clients',
    topic: 'by-video',
    answer: [
      'They see the name that your device shows under your picture. Change it to a first name before you join.',
      'If you see someone you know, you may leave at once and call the therapist. There may be another group.',
    ],
    more: { href: '/sessions/process-group', text: 'The rules of a process group' },
    origin: 'editors',
    sources: [],
  },
  {
    id: 'what-if-children-are-at-home',
    question: 'What if my children or pets are at home with me?',
    audience: 'clients',
    topic: 'by-video',
    answer: [
      'A pet seldom bothers anyone. A child who understands words must not hear what others say, so plan who is with them.',
      'With a baby or a sick child, tell the leader at the start. Turn off picture and sound when you have to, and come back.',
    ],
    more: { href: '/articles/groups-by-video#camera', text: 'Camera, sound and chat' },
    origin: 'editors',
    sources: [],
  },
] as const satisfies readonly QuestionInput[];
