import type { Audience } from '#content/questions/schema.ts';

/** The page that is written for an audience, without language prefix: `/for/families`. */
export function readerAddress(audience: Audience): string {
  return `/for/${audience}`;
}
