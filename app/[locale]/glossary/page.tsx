import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { TermList } from '#components/glossary/term-list.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { termKinds } from '#content/glossary/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/glossary';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function GlossaryPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const { title, lead, kinds: headings } = words.glossary;
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={title}
      lead={lead}
    >
      <PageData locale={locale} address={address} />
      <WithContents
        label={words.layout.onThisPage}
        headings={termKinds.map((kind) => ({ id: `kind-${kind}`, text: headings[kind] }))}
      >
        {termKinds.map((kind) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{headings[kind]}</h2>
            <TermList terms={catalog.terms.filter((term) => term.kind === kind)} />
          </section>
        ))}
        <NextStep words={words} to={['/care-team', '/contact']} link={(to) => localizeAddress(locale, to)} />
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}
