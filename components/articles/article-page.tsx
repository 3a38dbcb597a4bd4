import type { ReactNode } from 'react';
import type { ArticleHead } from '#content/articles/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { TableOfContents } from '#components/ui/table-of-contents.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { SourceList } from '#components/ui/source-list.tsx';

type ArticlePageProps = {
  readonly words: Words;
  readonly head: ArticleHead;
  readonly trail: readonly { readonly href: string; readonly title: string }[];
  readonly headings: readonly { readonly id: string; readonly text: string; readonly depth: number }[];
  readonly sources: readonly Source[];
  readonly related: readonly { readonly href: string; readonly text: string }[];
  readonly children: ReactNode;
};

/** An article: who reviewed it, its summary in three lines, contents, text, sources, and what to read next. */
export function ArticlePage({ words, head, trail, headings, sources, related, children }: ArticlePageProps) {
  return (
    <PageFrame words={words.layout} trail={trail} title={head.title}>
      <ReviewLine words={words.layout.review} review={head.review} updatedOn={head.updatedOn} />
      <section aria-labelledby="summary" className="max-w-measure px-5 py-1">
        <h2 id="summary" className="mt-4 text-xl">
          {words.articles.summary}
        </h2>
        <ul>
          {head.summary.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <TableOfContents
        label={words.layout.onThisPage}
        headings={headings.filter(({ depth }) => depth === 2)}
      />
      <div className="max-w-measure">{children}</div>
      <SourceList words={words.layout} sources={sources} />
      <RelatedPages label={words.layout.relatedPages} links={related} />
    </PageFrame>
  );
}
