import type { Reader, Truth } from '#content/readers/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { Catalog } from './catalog-source.ts';
import { contentFiles } from './content-files.ts';
import { listLines } from './truth-lines.ts';

/**
 * Faults between truths and the pages that tell them: one with a heading that the page's order forgets, one in an
 * order that is left out or stands twice, and one that several audiences read and that says "you" to one of them.
 */
export function checkReaders({
  truths,
  readers,
}: Pick<Catalog, 'truths' | 'readers'>): readonly ContentIssue[] {
  return [...readers.flatMap((reader) => checkOrder(reader, truths)), ...truths.flatMap(checkSharedWords)];
}

function checkOrder({ audience, order }: Reader, truths: readonly Truth[]): readonly ContentIssue[] {
  const place = { file: contentFiles.readers, entry: `${audience}.order` };
  const told = truths.filter(({ tells }) => 'heading' in tells[audience]).map(({ id }) => id);
  return [
    ...told
      .filter((id) => !order.includes(id))
      .map((id) => ({
        ...place,
        message: `The truth "${id}" has a heading for ${audience} and no place on their page.`,
        remedy: 'Put its id into the order, or write leftOut with the reason in place of the heading.',
      })),
    ...order
      .filter((id) => !told.includes(id))
      .map((id) => ({
        ...place,
        message: `The order names "${id}", which has no heading for ${audience}.`,
        remedy: 'Give the truth a heading for them, or take the id out of the order.',
      })),
    ...order
      .filter((id, index) => order.indexOf(id) !== index)
      .map((id) => ({
        ...place,
        message: `The order names "${id}" twice.`,
        remedy: 'Take one of the two out: a page says each thing once.',
      })),
  ];
}

/** "You" is someone else on each page, and so would be the fact. */
function checkSharedWords({ id, body, tells }: Truth): readonly ContentIssue[] {
  const audiences = Object.values(tells).filter((telling) => 'heading' in telling);
  if (audiences.length < 2) return [];
  return body
    .flatMap(listLines)
    .filter(({ text }) => /\byou(?:r|rs|rself|rselves)?\b/i.test(text))
    .map(({ text }) => ({
      file: contentFiles.truths,
      entry: id,
      message: `"${text}" says "you", and several audiences read it: each would take it for another person.`,
      remedy: 'Name who is meant, such as "the person in treatment" or "family".',
    }));
}
