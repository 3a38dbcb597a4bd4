import type { Metadata } from 'next';
import { ExampleNotice } from '#components/contact/example-notice.tsx';
import { FormClosed } from '#components/contact/form-closed.tsx';
import { HelpLineList } from '#components/help/help-line-list.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { closed } = await loadWords((await params).locale);
  return { title: closed.title, description: closed.description, robots: { index: false } };
}

/** Published as the answer at every form's address while an inquiry could not be kept. */
export default async function ClosedPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const { closed } = words;
  const { provider, helpLines } = catalog;
  return (
    <PageFrame words={words.layout} trail={[]} title={closed.title} lead={closed.lead}>
      <ExampleNotice
        words={words.contact.example}
        provider={provider}
        link={(to) => localizeAddress(locale, to)}
      />
      <FormClosed words={closed} provider={provider} />
      <h2 id="help">{closed.helpHeading}</h2>
      <HelpLineList
        words={words.articles.lines}
        helpLines={helpLines.filter(({ kind }) => kind === 'emergency' || kind === 'crisis')}
      />
    </PageFrame>
  );
}
