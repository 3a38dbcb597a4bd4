import type { Article, CreativeWork, WebPageLeaf } from 'schema-dts';
import type { Source } from '#content/sources/schema.ts';
import type { Page } from '#lib/pages/page.ts';
import type { ArticleFacts, PageContext } from './page-context.ts';
import { providerId } from './things-by-id.ts';

/** The article of an article page. It names no author: pages name none. Throws when the article is not loaded. */
export function describeArticle(context: PageContext): Article {
  const { head } = getArticle(context);
  return {
    '@type': 'Article',
    headline: head.title,
    abstract: head.summary.join(' '),
    dateModified: head.updatedOn,
    publisher: { '@id': providerId(context) },
    citation: context.catalog.sources.filter(({ id }) => head.sources.includes(id)).map(describeSource),
  };
}

/** When and by whom the text of a page was reviewed; nothing at all while nobody has, or has not read these words. */
export function describeReview({
  review: state,
}: Pick<Page, 'review'>): Pick<WebPageLeaf, 'lastReviewed' | 'reviewedBy'> {
  if (state === undefined || !('review' in state)) return {};
  const { review } = state;
  return {
    lastReviewed: review.reviewedOn,
    reviewedBy: {
      '@type': 'Person',
      name: review.reviewer,
      hasCredential: { '@type': 'EducationalOccupationalCredential', name: review.license },
    },
  };
}

function getArticle({ page, articles }: PageContext): ArticleFacts {
  const article = articles.find(({ slug }) => page.address === `/articles/${slug}`);
  if (article === undefined) throw new Error(`${page.address} is listed, but no such article was loaded.`);
  return article;
}

function describeSource({ title, publisher, year, url }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(year === null ? {} : { datePublished: String(year) }),
    ...(url === null ? {} : { url }),
  };
}
