import { createHmac } from 'node:crypto';
import type { Detail } from './second-look.ts';

/** Characters of one code. Enough to tell a sender's own details apart; whoever forges one only skips the question. */
const codeLength = 6;

/**
 * What the page carries so that nobody is asked twice about the same words: a code for each detail, an HMAC of its
 * kind and its words. Other words around them change nothing; other details have other codes and are asked about.
 */
export function codeSeen(details: readonly Detail[], text: string, secret: Buffer): string {
  return [...new Set(details.map((detail) => codeOf(detail, text, secret)))].join(' ');
}

/** Whether the sender was asked about every one of these details, by the codes that came with the post. */
export function wereSeen(
  details: readonly Detail[],
  text: string,
  codes: string | undefined,
  secret: Buffer,
): boolean {
  const seen = new Set((codes ?? '').split(' '));
  return details.every((detail) => seen.has(codeOf(detail, text, secret)));
}

function codeOf({ kind, start, end }: Detail, text: string, secret: Buffer): string {
  return createHmac('sha256', secret)
    .update(`second look ${kind} ${text.slice(start, end)}`)
    .digest('base64url')
    .slice(0, codeLength);
}
