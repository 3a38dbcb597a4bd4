import type { ReactNode } from 'react';
import { ExampleNotice } from '#components/contact/example-notice.tsx';
import { FormProblem } from '#components/contact/form-problem.tsx';
import { InquiryForm } from '#components/contact/inquiry-form.tsx';
import { InquiryPromise } from '#components/contact/inquiry-promise.tsx';
import { Receipt } from '#components/contact/receipt.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { InquiryValues } from '#lib/inquiries/inquiry.ts';
import type { InquiryOutcome } from '#lib/inquiries/receive-inquiry.ts';

/** How a post ended: as the desk says, or refused before it came to the desk. */
export type PostOutcome =
  | InquiryOutcome
  | { readonly status: 'cross-site'; readonly values: InquiryValues }
  | { readonly status: 'unreadable'; readonly reason: 'type' | 'malformed' };

/** Status and what stands on the page: `title` is its h1, and the browser's tab begins with it or with "Error:". */
export type Answer = {
  readonly status: number;
  readonly title: string;
  readonly isError: boolean;
  readonly page: ReactNode;
};

export type AnswerContext = {
  readonly words: Words;
  readonly provider: Provider;
  readonly trail: readonly { readonly href: string; readonly title: string }[];
  readonly link: (address: string) => string;
};

const statuses = {
  received: 201,
  refused: 422,
  limited: 429,
  unavailable: 503,
  'cross-site': 403,
  unreadable: 400,
} as const satisfies Record<PostOutcome['status'], number>;

/** 415 for another content type; 400 for a body that is not what its type says. */
function statusOf(outcome: PostOutcome): number {
  return outcome.status === 'unreadable' && outcome.reason === 'type' ? 415 : statuses[outcome.status];
}

/** The page that answers a post. Everything but a receipt holds the form with every value, and the phone number. */
export function answerPost(outcome: PostOutcome, context: AnswerContext): Answer {
  const { words, trail } = context;
  const received = outcome.status === 'received';
  const title = received ? words.contact.receipt.title : words.contact.title;
  return {
    status: statusOf(outcome),
    title,
    isError: !received,
    page: (
      <PageFrame words={words.layout} trail={trail} title={title}>
        <ExampleNotice words={words.contact.example} provider={context.provider} link={context.link} />
        {renderOutcome(outcome, context)}
      </PageFrame>
    ),
  };
}

function renderOutcome(outcome: PostOutcome, { words, provider, link }: AnswerContext): ReactNode {
  const { contact } = words;
  const form = { words: contact, action: link('/contact/send') };
  switch (outcome.status) {
    case 'received':
      return <Receipt words={contact} provider={provider} {...outcome} />;
    case 'refused':
      return (
        <>
          <InquiryForm {...form} errors={outcome.errors} values={outcome.values} />
          <InquiryPromise words={words} provider={provider} link={link} />
        </>
      );
    case 'limited': {
      const minutes = Math.ceil(outcome.retryAfterSeconds / 60);
      const problem = { title: contact.limited.title, text: contact.limited.text(minutes) };
      return <FormProblem {...form} provider={provider} values={outcome.values} problem={problem} />;
    }
    case 'unavailable':
      return (
        <FormProblem {...form} provider={provider} values={outcome.values} problem={contact.unavailable} />
      );
    case 'cross-site':
      return (
        <FormProblem {...form} provider={provider} values={outcome.values} problem={contact.crossSite} />
      );
    case 'unreadable':
      return <FormProblem {...form} provider={provider} problem={contact.unreadable} />;
  }
}
