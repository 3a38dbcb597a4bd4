/** The day on which the questions of the sheets last changed. It dates every PDF, so that equal words make equal bytes. */
export const revisedOn = '2026-11-25';
