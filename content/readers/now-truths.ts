import type { TruthInput } from './schema.ts';

/** What cannot wait. */
export const nowTruths = [
  {
    id: 'emergency',
    body: [
      {
        title: 'Help that is there now',
        urgent: [
          {
            text: '{call:emergency} if someone may die, or is about to be hurt.',
            sources: ['emergency-911'],
          },
          {
            text: 'For thoughts of suicide, or when it is too much to bear: {call:988-lifeline} or {text:988-lifeline}.',
            sources: ['lifeline-988'],
          },
        ],
      },
      { text: 'This program is no emergency service. Its staff read what is sent on business days.' },
    ],
    more: { href: '/get-help-now', text: 'Every line to call or text' },
    tells: {
      clients: { heading: 'Is it bad right now?' },
      families: { heading: 'Is someone in danger?' },
      professionals: { heading: 'When it cannot wait' },
    },
  },
  {
    id: 'overdose',
    body: [
      {
        steps: [
          {
            text: 'Slow breaths, blue or gray lips, no answer to a loud voice: {call:emergency} first.',
            sources: ['naloxone-instructions', 'hhs-overdose-response'],
          },
          {
            text: 'Give naloxone if there is some. It works on opioids. If it was something else, it does no harm.',
            sources: ['naloxone-instructions'],
          },
          {
            text: 'Lay the person on one side. Stay, also once they wake: the spray can wear off too soon.',
            sources: ['naloxone-instructions'],
          },
        ],
      },
    ],
    more: { href: '/get-help-now#overdose', text: 'The signs, and each step' },
    tells: {
      clients: { leftOut: 'Their page opens with the line to call; Get help now has each step.' },
      families: { heading: 'If they took too much' },
      professionals: { leftOut: 'They have a protocol of their own; the lines to call are told.' },
    },
  },
  {
    id: 'suicide-talk',
    body: [
      {
        text: 'Ask them openly. The question does not bring the thought.',
        sources: ['suicide-what-to-do'],
      },
      {
        text: 'If the answer is yes, do not leave. {call:988-lifeline} or {text:988-lifeline}, side by side if you can.',
        sources: ['suicide-what-to-do', 'lifeline-988'],
      },
    ],
    more: { href: '/get-help-now#worried', text: 'What else to do' },
    tells: {
      clients: { leftOut: 'Their page opens with the same lines; steps for a helper would be in their way.' },
      families: { heading: 'If they talk of suicide' },
      professionals: { leftOut: 'They are trained for it and have a protocol; the lines to call are told.' },
    },
  },
  {
    id: 'withdrawal',
    body: [
      {
        text: 'To stop alcohol or sedatives after long or heavy use can be dangerous.',
        sources: ['withdrawal-danger'],
      },
      {
        text: 'With a seizure, a confused mind or a high fever, {call:emergency}. Those who shake, sweat or vomit need a doctor the same day.',
      },
      {
        text: 'Nobody has to stop alone, and a doctor can say how. A program by video cannot watch over this stage. It can begin after it.',
        sources: ['asam-third-edition'],
      },
    ],
    more: { href: '/get-help-now#withdrawal', text: 'When the body reacts' },
    tells: {
      clients: { heading: 'If you have just stopped' },
      families: { heading: 'If they have just stopped' },
      professionals: { heading: 'Withdrawal comes first' },
    },
  },
] as const satisfies readonly TruthInput[];
