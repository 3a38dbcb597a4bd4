import type { ReactNode } from 'react';
import { CrisisStrip } from '#components/layout/crisis-strip.tsx';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';
import '../globals.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().map((locale) => ({ locale }));
}

type RootLayoutProps = {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
};

export default async function RootLayout({ children, params }: RootLayoutProps) {
  const { locale } = await params;
  const { layout } = await loadWords(locale);
  const { helpLines, provider } = catalog;
  const link = (address: string) => localizeAddress(locale, address);
  return (
    <html lang={locale}>
      <body>
        <a href="#content" className="skip-link">
          {layout.skipToContent}
        </a>
        <CrisisStrip words={layout.crisis} helpLines={helpLines} helpHref={link('/get-help-now')} />
        <SiteHeader words={layout} provider={provider} link={link} />
        {children}
        <SiteFooter words={layout} provider={provider} link={link} />
      </body>
    </html>
  );
}
