import type { ReactNode } from 'react';

/**
 * The examples of a subject: for each of its components, by file name, the states it can be in. Every component has
 * `plain`; what shows names or text has `long words`, what shows a list `empty`, what can be refused `error`.
 * Dark, forced colors, right to left, large text and narrow windows are no examples: tests put every example in them.
 */
export type Examples = Readonly<Record<string, Readonly<Record<string, ReactNode>>>>;
