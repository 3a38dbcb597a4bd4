import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { reviewSchema, type Review } from '#content/articles/schema.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { hashWords } from '#lib/reviews/hash-words.ts';
import { AdviceError, UsageError } from '../inbox/advice-error.ts';
import type { Text } from './load-texts.ts';
import { writeReview } from './write-review.ts';

type Signing = {
  readonly catalog: Catalog;
  /** The repository's root. */
  readonly root: string;
  /** ISO date. */
  readonly today: string;
  /** What stands after the options. */
  readonly values: {
    readonly reviewer?: string | undefined;
    readonly license?: string | undefined;
    readonly on?: string | undefined;
    readonly next?: string | undefined;
  };
};

/** Which option sets a field. */
const optionOf: Readonly<Record<string, string>> = {
  reviewer: '--reviewer',
  license: '--license',
  reviewedOn: '--on',
  nextReviewOn: '--next',
};

/** Seals the words of a text as they are now to a reviewer, in its file; what it tells the person at the terminal. */
export async function signText(text: Text, { catalog, root, today, values }: Signing): Promise<string> {
  const { reviewer, license, on = today } = values;
  if (reviewer === undefined || license === undefined) {
    throw new UsageError('Who reviewed it? Give --reviewer and --license, the license with its state.');
  }
  refuseDate(on, text, today);
  const { monthsBetween } = catalog.provider.reviewPolicy;
  const review = parseReview({
    reviewer,
    license,
    reviewedOn: on,
    nextReviewOn: values.next ?? addMonths(on, monthsBetween),
    words: hashWords(text, catalog),
  });
  const path = join(root, text.file);
  await writeFile(path, writeReview(await readFile(path, 'utf8'), review));
  return [
    `${text.file} is signed by ${review.reviewer}, ${review.license}. The next review is due by ${review.nextReviewOn}.`,
    'One changed word takes the name off the page again. Commit the file.',
    '',
  ].join('\n');
}

function refuseDate(on: string, { head, file }: Text, today: string): void {
  if (!z.iso.date().safeParse(on).success) {
    throw new AdviceError(`--on "${on}" is no date: write it as ${today}.`);
  }
  if (on > today) throw new AdviceError(`--on ${on} is not here yet: today is ${today}.`);
  if (on < head.updatedOn) {
    throw new AdviceError(
      `${file} was updated on ${head.updatedOn}, after ${on}: nobody can have read these words then. Give a later --on, or correct updatedOn.`,
    );
  }
}

function parseReview(fields: Review): Review {
  const parsed = reviewSchema.safeParse(fields);
  if (parsed.success && parsed.data !== null) return parsed.data;
  const faults = (parsed.error?.issues ?? []).map(
    ({ path, message }) => `${optionOf[String(path[0])] ?? String(path[0])}: ${message}.`,
  );
  throw new AdviceError(faults.join('\n'));
}

/** The same day so many months later, or the last day of a month that is too short for it. */
function addMonths(date: string, months: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  const wanted = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  if (day.getUTCDate() !== wanted) day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}
