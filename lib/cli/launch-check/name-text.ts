import type { ReviewableProse } from '#lib/reviews/judge-prose.ts';

/**
 * What points call a text: its address without the first slash, after the language's code where it is not in English.
 * A slug would not do: an article and a page may share one, and a waiver for the one would hold for the other.
 */
export function nameText({ file, address }: Pick<ReviewableProse, 'file' | 'address'>): string {
  const [, language] = /^content\/[a-z]+\/([a-z]{2})\//.exec(file) ?? [];
  const name = address.slice(1);
  return language === undefined ? name : `${language}/${name}`;
}
