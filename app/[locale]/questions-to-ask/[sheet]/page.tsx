import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { makeSheet } from '#app/questions-to-ask/make-sheet.ts';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { QuestionSheet } from '#components/question-sheets/question-sheet.tsx';
import { SheetDownload } from '#components/question-sheets/sheet-download.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { sheetAddress, sheetFileAddress, sheetsAddress } from '#lib/pages/sheet-address.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { listSheetSlugs } from '#lib/sheets/list-sheet-slugs.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; sheet: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().flatMap((locale) => listSheetSlugs(catalog).map((sheet) => ({ locale, sheet })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, sheet } = await params;
  return describePage(locale, sheetAddress(sheet));
}

/** One sheet. What is not marked no-print is, word for word, what its PDF says. */
export default async function SheetPage({ params }: PageProps) {
  const { locale, sheet: slug } = await params;
  const address = sheetAddress(slug);
  const words = await loadWords(locale);
  const { sheet, pdf } = await makeSheet(locale, slug);
  const link = (to: string) => localizeAddress(locale, to);
  return (
    <PageFrame
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={sheet.title}
      lead={sheet.lead}
    >
      <PageData locale={locale} address={address} />
      <SheetDownload
        words={words.questionSheets}
        href={sheetFileAddress(locale, slug)}
        pages={pdf.pages}
        size={pdf.bytes.length}
      />
      <QuestionSheet sheet={sheet} href={link(address)} />
      <ReviewLine words={words.layout.review} />
      <div className="no-print">
        <RelatedPages label={words.layout.relatedPages} links={listRelated(words, slug, link)} />
      </div>
    </PageFrame>
  );
}

/** The person or session itself, then where the questions come from. */
function listRelated(
  words: Awaited<ReturnType<typeof loadWords>>,
  slug: string,
  link: (to: string) => string,
) {
  const role = catalog.roles.find((candidate) => candidate.slug === slug);
  const session = catalog.sessions.find((candidate) => candidate.slug === slug);
  return [
    ...(role === undefined ? [] : [{ href: link(`/care-team/${slug}`), text: role.title }]),
    ...(session === undefined ? [] : [{ href: link(`/sessions/${slug}`), text: session.title }]),
    { href: link(sheetsAddress), text: words.questionSheets.moreSheets },
  ];
}
