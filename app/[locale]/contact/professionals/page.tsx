import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { ExampleNotice } from '#components/contact/example-notice.tsx';
import { InquiryForm } from '#components/contact/inquiry-form.tsx';
import { InquiryPromise } from '#components/contact/inquiry-promise.tsx';
import { LiveSlot } from '#components/layout/live-slot.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { forms } from '#content/inquiry-form/forms.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const form = forms.professionals;

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, form.address);
}

export default async function ProfessionalsPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { title, lead, notTheClient, toEveryone } = words.contact.professionals;
  const trail = await trailOf(locale, form.address);
  return (
    <LiveSlot name="inquiry">
      <PageFrame words={words.layout} trail={trail} title={title} lead={lead}>
        <PageData locale={locale} address={form.address} />
        <ExampleNotice words={words.contact.example} provider={catalog.provider} link={link} />
        <div className="form-and-promise">
          <InquiryPromise words={words} provider={catalog.provider} link={link} />
          <div>
            <p>{notTheClient}</p>
            <p>
              <a href={link(forms.everyone.address)}>{toEveryone}</a>
            </p>
            <InquiryForm words={words.contact} link={link} form={form} />
          </div>
        </div>
      </PageFrame>
    </LiveSlot>
  );
}
