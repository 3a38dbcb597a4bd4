import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { SheetList } from '#components/question-sheets/sheet-list.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { SourceList } from '#components/ui/source-list.tsx';
import { sessionKinds } from '#content/sessions/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import { getPage } from '#lib/pages/get-page.ts';
import { sheetAddress, sheetsAddress } from '#lib/pages/sheet-address.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

/** The same questions as prose, with what a clear answer sounds like. */
const article = '/articles/questions-for-any-program';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, sheetsAddress);
}

/** Every sheet by whom or what it is about, and what all of them rest on. */
export default async function SheetsPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const { title, lead, byRole, bySession } = words.questionSheets;
  const toSheet = ({ slug, title: name }: { slug: string; title: string }) => ({
    href: localizeAddress(locale, sheetAddress(slug)),
    name,
  });
  const cited = catalog.sheetQuestions.flatMap(({ sources }) => sources);
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, sheetsAddress)}
      title={title}
      lead={lead}
    >
      <PageData locale={locale} address={sheetsAddress} />
      <h2 id="by-role">{byRole}</h2>
      <SheetList sheets={catalog.roles.map(toSheet)} />
      <h2 id="by-session">{bySession}</h2>
      <div className="grid gap-x-12 md:grid-cols-2">
        {sessionKinds.map((kind) => (
          <section key={kind} aria-labelledby={kind}>
            <h3 id={kind}>{words.sessions.kinds[kind]}</h3>
            <SheetList sheets={catalog.sessions.filter((session) => session.kind === kind).map(toSheet)} />
          </section>
        ))}
      </div>
      <SourceList words={words.layout} sources={listSources(catalog, cited)} />
      <RelatedPages
        label={words.layout.relatedPages}
        links={[{ href: localizeAddress(locale, article), text: (await getPage(locale, article)).title }]}
      />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
