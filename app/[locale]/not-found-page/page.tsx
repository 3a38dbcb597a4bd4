import type { Metadata } from 'next';
import { LiveSlot } from '#components/layout/live-slot.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { MissingPage } from './missing-page.tsx';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { errors } = await loadWords((await params).locale);
  return { title: errors.notFound.title, description: errors.notFound.description, robots: { index: false } };
}

/** Published as the answer to every address that does not exist; the route in answer/ adds pages near the address. */
export default async function NotFoundPage({ params }: PageProps) {
  const { locale } = await params;
  return (
    <LiveSlot name="not-found">
      <MissingPage
        words={await loadWords(locale)}
        helpLines={catalog.helpLines}
        link={(to) => localizeAddress(locale, to)}
        suggestions={[]}
        crisis={undefined}
      />
    </LiveSlot>
  );
}
