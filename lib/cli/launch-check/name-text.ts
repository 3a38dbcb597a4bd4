import type { ReviewableProse } from '#lib/reviews/judge-prose.ts';

/** What points call a text: its slug, after the language's code where it is not in English. */
export function nameText({ file, slug }: Pick<ReviewableProse, 'file' | 'slug'>): string {
  const [, language] = /^content\/[a-z]+\/([a-z]{2})\//.exec(file) ?? [];
  return language === undefined ? slug : `${language}/${slug}`;
}
