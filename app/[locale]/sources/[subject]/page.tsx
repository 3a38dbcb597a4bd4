import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { SourceIndex } from '#components/sources/source-index.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { certaintySchema } from '#content/sources/schema.ts';
import { sourcesBySubject, type SourceSubject } from '#content/sources/sources.ts';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { listSourceSubjects, listSourceUses } from '#lib/pages/list-source-uses.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; subject: SourceSubject }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().flatMap((locale) => listSourceSubjects().map((subject) => ({ locale, subject })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, subject } = await params;
  return describePage(locale, `/sources/${subject}`);
}

/** The sources of one subject. */
export default async function SourceSubjectPage({ params }: PageProps) {
  const { locale, subject } = await params;
  const address = `/sources/${subject}`;
  const words = await loadWords(locale);
  const { subjects, subjectLead, certainty: headings } = words.sources;
  const groups = await groupSources(locale, subject);
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={subjects[subject]}
      lead={subjectLead}
    >
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
        <NextStep words={words} to={['/articles', '/contact']} link={(to) => localizeAddress(locale, to)} />
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}

/** The sources by how sure they make us, the surest first, each with the pages that cite it. */
async function groupSources(locale: string, subject: SourceSubject) {
  const [pages, articles, standing] = await Promise.all([
    listPages(locale),
    loadArticles(locale),
    loadPages(locale),
  ]);
  const uses = listSourceUses(catalog, [...articles, ...standing]);
  const ids = new Set<string>(sourcesBySubject[subject].map(({ id }) => id));
  const ofSubject = catalog.sources.filter(({ id }) => ids.has(id));
  const withUses = ofSubject.map((source) => ({
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
