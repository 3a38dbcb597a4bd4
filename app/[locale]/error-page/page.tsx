import type { Metadata } from 'next';
import { LiveSlot } from '#components/layout/live-slot.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { errors } = await loadWords((await params).locale);
  return { title: errors.failed.title, description: errors.failed.description, robots: { index: false } };
}

/** Published as the answer to everything that goes wrong; the server fills in what happened. */
export default async function ErrorPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { failed, notFound } = words.errors;
  const { phone } = catalog.provider;
  return (
    <PageFrame words={words.layout} trail={[]} title={failed.title}>
      <LiveSlot name="message">
        <p>{failed.message}</p>
      </LiveSlot>
      <p>{failed.lost}</p>
      <p>
        {failed.call} <a href={`tel:${phone.number}`}>{phone.shown}</a>.
      </p>
      <RelatedPages
        label={notFound.goOn}
        links={[
          { href: link('/'), text: notFound.home },
          { href: link('/contact'), text: notFound.ask },
        ]}
      />
    </PageFrame>
  );
}
