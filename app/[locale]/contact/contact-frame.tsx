import type { ReactNode } from 'react';
import { ExampleNotice } from '#components/contact/example-notice.tsx';
import { InquiryForm } from '#components/contact/inquiry-form.tsx';
import { InquiryPromise } from '#components/contact/inquiry-promise.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import type { Words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import type { TrailStep } from '#lib/pages/trail-of.ts';

/** The page of the form, with what stands in it before anything is typed. */
export function ContactFrame({
  words,
  trail,
  link,
  values = {},
  children,
}: {
  readonly words: Words;
  readonly trail: readonly TrailStep[];
  readonly link: (address: string) => string;
  readonly values?: Readonly<Partial<Record<string, string>>>;
  /** What a machine reads of the page. */
  readonly children?: ReactNode;
}) {
  const { title, lead } = words.contact;
  return (
    <PageFrame words={words.layout} trail={trail} title={title} lead={lead} quickExit>
      {children}
      <ExampleNotice words={words.contact.example} provider={catalog.provider} link={link} />
      <div className="form-and-promise">
        <InquiryPromise words={words} provider={catalog.provider} link={link} />
        <InquiryForm words={words.contact} link={link} values={values} />
      </div>
    </PageFrame>
  );
}
