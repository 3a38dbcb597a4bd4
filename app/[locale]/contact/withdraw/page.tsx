import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { WithdrawForm } from '#components/contact/withdraw-form.tsx';
import { LiveSlot } from '#components/layout/live-slot.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/contact/withdraw';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function WithdrawPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { title, lead } = words.contact.withdraw;
  return (
    <LiveSlot name="withdraw">
      <PageFrame
        words={words.layout}
        trail={await trailOf(locale, address)}
        title={title}
        lead={lead}
        quickExit
      >
        <PageData locale={locale} address={address} />
        <WithdrawForm words={words.contact} provider={catalog.provider} link={link} />
      </PageFrame>
    </LiveSlot>
  );
}
