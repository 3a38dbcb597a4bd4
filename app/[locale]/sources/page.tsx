import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { SourceIndex } from '#components/sources/source-index.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { certaintySchema } from '#content/sources/schema.ts';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { listSourceUses } from '#lib/pages/list-source-uses.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/sources';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function SourcesPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const { title, lead, certainty: headings } = words.sources;
  const groups = await groupSources(locale);
  return (
    <PageFrame words={words.layout} trail={await trailOf(locale, address)} title={title} lead={lead}>
      <PageData locale={locale} address={address} />
      <WithContents
        label={words.layout.onThisPage}
        headings={groups.map(({ certainty }) => ({ id: `sources-${certainty}`, text: headings[certainty] }))}
      >
        {groups.map(({ certainty, sources }) => (
          <section key={certainty} aria-labelledby={`sources-${certainty}`}>
            <h2 id={`sources-${certainty}`}>{headings[certainty]}</h2>
            <SourceIndex words={words} sources={sources} />
          </section>
        ))}
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}

/** The sources by how sure they make us, the surest first, each with the pages that cite it. */
async function groupSources(locale: string) {
  const [pages, articles, standing] = await Promise.all([
    listPages(locale),
    loadArticles(locale),
    loadPages(locale),
  ]);
  const uses = listSourceUses(catalog, [...articles, ...standing]);
  const withUses = catalog.sources.map((source) => ({
    source,
    uses: (uses.get(source.id) ?? []).map((to) => ({
      href: localizeAddress(locale, to),
      name: pages.find((page) => page.address === to)?.name ?? to,
    })),
  }));
  return certaintySchema.options
    .map((certainty) => ({
      certainty,
      sources: withUses.filter(({ source }) => source.certainty === certainty),
    }))
    .filter(({ sources }) => sources.length > 0);
}
