import type { TruthInput } from './schema.ts';

/** How to ask, for oneself or for someone else, and what if one would rather not. */
export const askingTruths = [
  {
    id: 'how-to-ask',
    body: [
      {
        text: 'A call or the form will do. No referral is needed, and an answer comes within {provider:answer-time}.',
      },
      { derived: 'reach' },
    ],
    tells: {
      clients: { heading: 'How do you ask?' },
      families: { heading: 'How do you reach us?' },
      professionals: { heading: 'How to reach us' },
    },
  },
  {
    id: 'what-is-asked',
    body: [
      { text: 'The form asks for no medical details, and any name will do. Only these need an answer:' },
      { derived: 'asked' },
    ],
    tells: {
      clients: { heading: 'What are you asked?' },
      families: { heading: 'What does the form ask?' },
      professionals: { leftOut: 'They have a shorter form, told under what to have ready.' },
    },
  },
  {
    id: 'not-ready',
    body: [
      { text: 'You can ask and decide nothing. It does not matter whether you have stopped, or want to.' },
      {
        text: 'For those of two minds there is {session:motivational-interviewing}. It is led by {leads:motivational-interviewing}.',
      },
      {
        text: 'Would you rather not ask us? {call:samhsa-national-helpline}: it is free, and names places near you.',
        sources: ['samhsa-helpline'],
      },
    ],
    tells: {
      clients: { heading: 'What if you are not ready?' },
      families: { leftOut: 'Speaks to the person who would come; families have their own truth on a no.' },
      professionals: {
        leftOut: 'Speaks to the person who would come; a step of the referral asks for their wish.',
      },
    },
  },
  {
    id: 'they-say-no',
    body: [
      {
        text: 'Choose a calm hour and a few words. Tell them what you saw, and that you would make the first call with them.',
      },
      { text: 'Know where your own limits are, and tell them once. A no can change.' },
    ],
    more: { href: '/faq/family', text: 'Questions that families ask' },
    tells: {
      clients: { leftOut: 'Speaks to family about a person; it would talk over the head of its reader.' },
      families: { heading: 'What if they do not want help?' },
      professionals: { leftOut: 'Speaks to family; those who refer have their own ways to talk about it.' },
    },
  },
  {
    id: 'ask-for-someone',
    body: [
      {
        text: 'Choose “Someone else” in the form. Do not say who it is, or how their health is. We answer you, and contact nobody else.',
      },
      { text: 'They cannot be signed up by another person. Treatment begins when they speak with us.' },
    ],
    tells: {
      clients: { leftOut: 'They ask for themselves; whoever asks for another reads the page for families.' },
      families: { heading: 'How do you ask for someone else?' },
      professionals: { leftOut: 'For them it is a referral, with steps of its own.' },
    },
  },
  {
    id: 'own-support',
    body: [
      {
        text: 'There is help for you, whatever they decide. {session:family-education} is led by {leads:family-education}, and you can come alone.',
      },
      {
        text: 'Does someone at home hurt or scare you? {call:domestic-violence-hotline} from a phone that they do not see.',
        sources: ['domestic-violence-hotline'],
      },
    ],
    more: { href: '/safety', text: 'When someone watches your phone' },
    tells: {
      clients: { leftOut: 'Written for family. Lines for a home that is not safe stand on Get help now.' },
      families: { heading: 'Who helps you?' },
      professionals: { leftOut: 'Written for family; it says nothing about a referral.' },
    },
  },
] as const satisfies readonly TruthInput[];
