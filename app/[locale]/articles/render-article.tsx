import type { ReactNode } from 'react';
import { ArticlePage } from '#components/articles/article-page.tsx';
import { createVocabulary } from '#components/articles/vocabulary.tsx';
import { compileArticle } from '#lib/articles/compile-article.ts';
import type { Article } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress, type Locale } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

/** An article as its page shows it, for the page and for feeds. */
export async function renderArticle(locale: Locale, article: Article): Promise<ReactNode> {
  const { address, head } = article;
  const [words, pages, { Content, headings, citations }] = await Promise.all([
    loadWords(locale),
    listPages(locale),
    compileArticle(article),
  ]);
  const link = (to: string) => localizeAddress(locale, to);
  const related = head.related.map((to) => ({
    href: link(to),
    text: pages.find((page) => page.address === to)?.title ?? to,
  }));
  const components = createVocabulary({ words, catalog, link, sourceIds: head.sources });
  return (
    <ArticlePage
      words={words}
      head={head}
      review={pages.find((page) => page.address === address)?.review}
      trail={await trailOf(locale, address)}
      headings={headings}
      sources={listSources(catalog, head.sources)}
      citations={citations}
      related={related}
    >
      <Content components={components} />
    </ArticlePage>
  );
}
