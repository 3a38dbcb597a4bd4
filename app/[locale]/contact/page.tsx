import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { ExampleNotice } from '#components/contact/example-notice.tsx';
import { InquiryForm } from '#components/contact/inquiry-form.tsx';
import { InquiryPromise } from '#components/contact/inquiry-promise.tsx';
import { LiveSlot } from '#components/layout/live-slot.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/contact';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function ContactPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { title, lead } = words.contact;
  return (
    <LiveSlot name="inquiry">
      <PageFrame
        words={words.layout}
        trail={await trailOf(locale, address)}
        title={title}
        lead={lead}
        quickExit
      >
        <PageData locale={locale} address={address} />
        <ExampleNotice words={words.contact.example} provider={catalog.provider} link={link} />
        <div className="form-and-promise">
          <InquiryPromise words={words} provider={catalog.provider} link={link} />
          <InquiryForm words={words.contact} link={link} />
        </div>
      </PageFrame>
    </LiveSlot>
  );
}
