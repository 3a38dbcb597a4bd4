import { createHash } from 'node:crypto';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { writeWords, type ReviewedProse } from './write-words.ts';

/** The seal of a text: `sha256-` and 32 hexadecimal digits over the words that a reviewer reads. */
export function hashWords(prose: ReviewedProse, catalog: Catalog): string {
  return `sha256-${createHash('sha256').update(writeWords(prose, catalog)).digest('hex').slice(0, 32)}`;
}
