import { buildCatalog } from '#lib/catalog/build-catalog.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { languageRules } from '#lib/language/language-rules.ts';
import { measureSections } from '#lib/language/measure-sections.ts';
import { placeOf } from '#lib/prose/place-of.ts';
import type { Content } from './content.ts';
import { listAllPassages } from './list-all-passages.ts';

/** Sections above the grade we aim for, hardest first, and one line on all. Throws what a broken catalog throws. */
export function reportReading(content: Content): {
  readonly sections: readonly ContentIssue[];
  readonly sum: string;
} {
  const { target } = languageRules.readingLimits;
  const catalog = buildCatalog(content.source);
  const all = measureSections(listAllPassages(content, catalog), catalog).toSorted(
    (one, other) => other.grade - one.grade,
  );
  const hard = all.filter(({ grade }) => grade > target);
  const median = all[Math.floor(all.length / 2)]?.grade ?? 0;
  return {
    sections: hard.map(({ name, grade, ceiling, hardest }) => ({
      ...placeOf(hardest),
      message: `The section "${name}" reads at grade ${grade.toFixed(1)}; ${String(ceiling)} is the most.`,
      remedy: `Its hardest sentence: "${hardest.text}"`,
    })),
    sum: `${String(all.length)} sections, half of them at grade ${median.toFixed(1)} or below; ${String(hard.length)} above our aim, grade ${String(target)}.`,
  };
}
