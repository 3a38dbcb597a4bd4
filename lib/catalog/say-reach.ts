import type { HelpLine } from '#content/help-lines/schema.ts';

/** How to reach a line, as words inside a sentence and as the link they carry. */
export type SaidReach = { readonly words: string; readonly href: string };

/** "call 988", "text HOME to 741741"; undefined when there is no such line, or it cannot be reached this way. */
export function sayReach(
  { helpLines }: { readonly helpLines: readonly HelpLine[] },
  id: string,
  by: 'call' | 'text',
): SaidReach | undefined {
  const reach = helpLines.find((line) => line.id === id)?.reach.find((way) => way.by === by);
  if (reach === undefined || reach.by === 'web') return undefined;
  return by === 'call'
    ? { words: `call ${reach.shown}`, href: `tel:${reach.number}` }
    : { words: `t${reach.shown.slice(1)}`, href: `sms:${reach.number}` };
}
