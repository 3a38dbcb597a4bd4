import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { LiveSlot } from '#components/layout/live-slot.tsx';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { ContactFrame } from './contact-frame.tsx';

const address = '/contact';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

/** The form; with `?about=` the route in answer/ fills in which page it is about. */
export default async function ContactPage({ params }: PageProps) {
  const { locale } = await params;
  return (
    <LiveSlot name="inquiry">
      <ContactFrame
        words={await loadWords(locale)}
        trail={await trailOf(locale, address)}
        link={(to) => localizeAddress(locale, to)}
      >
        <PageData locale={locale} address={address} />
      </ContactFrame>
    </LiveSlot>
  );
}
