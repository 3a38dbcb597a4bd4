/**
 * Figures that are no facts about treatment or law, and so may be typed: advice, examples, ways of speaking.
 * `text` is found anywhere in a sentence, in lower case.
 */
export const allowedFigures: readonly { readonly text: string; readonly reason: string }[] = [
  { text: '24 hours a day', reason: 'A way of saying always.' },
  {
    text: 'every three months',
    reason: 'A rule of our own for checking again, kept by recheckOn of each line.',
  },
];
