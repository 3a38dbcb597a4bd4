import type { ReactNode } from 'react';
import type { ArticleHead } from '#content/articles/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { ReviewState } from '#lib/reviews/review-state.ts';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { SourceList } from '#components/ui/source-list.tsx';

type ArticlePageProps = {
  readonly words: Words;
  readonly head: ArticleHead;
  /** How its review stands. */
  readonly review: ReviewState | undefined;
  readonly trail: readonly { readonly href: string; readonly title: string }[];
  readonly headings: readonly { readonly id: string; readonly text: string; readonly depth: number }[];
  readonly sources: readonly Source[];
  /** How often the text cites each source. */
  readonly citations?: ReadonlyMap<string, number>;
  readonly related: readonly { readonly href: string; readonly text: string }[];
  readonly children: ReactNode;
};

/** An article: who reviewed it, its summary in three lines, contents, text, sources, and what to read next. */
export function ArticlePage(props: ArticlePageProps) {
  const { words, head, review, trail, headings, sources, citations, related, children } = props;
  return (
    <PageFrame asksIfClear words={words.layout} trail={trail} title={head.title} quickExit={head.quickExit}>
      <ReviewLine words={words.layout.review} review={review} updatedOn={head.updatedOn} />
      <section aria-labelledby="summary" className="summary">
        <h2 id="summary" className="text-xl">
          {words.articles.summary}
        </h2>
        <ul>
          {head.summary.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <WithContents
        label={words.layout.onThisPage}
        headings={headings.filter(({ depth }) => depth === 2)}
        notes
      >
        <div className="max-w-measure">{children}</div>
        <SourceList
          words={words.layout}
          sources={sources}
          {...(citations === undefined ? {} : { citations })}
        />
        <RelatedPages label={words.layout.relatedPages} links={related} />
      </WithContents>
    </PageFrame>
  );
}
