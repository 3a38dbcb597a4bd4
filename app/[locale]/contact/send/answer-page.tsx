import type { ReactNode } from 'react';
import { ExampleNotice } from '#components/contact/example-notice.tsx';
import { FormProblem } from '#components/contact/form-problem.tsx';
import { InquiryForm } from '#components/contact/inquiry-form.tsx';
import { InquiryPromise } from '#components/contact/inquiry-promise.tsx';
import { Receipt } from '#components/contact/receipt.tsx';
import { SecondLook } from '#components/contact/second-look.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { forms, type FormDefinition } from '#content/inquiry-form/forms.ts';
import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { InquiryValues } from '#lib/inquiries/inquiry.ts';
import type { InquiryOutcome } from '#lib/inquiries/receive-inquiry.ts';
import type { Answer } from '#app/[locale]/respond.ts';

/** How a post ended: as the desk says, or refused before it came to the desk. */
export type PostOutcome =
  | InquiryOutcome
  | { readonly status: 'cross-site'; readonly values: InquiryValues }
  | { readonly status: 'unreadable'; readonly reason: 'type' | 'malformed' };

export type AnswerContext = {
  readonly words: Words;
  readonly provider: Provider;
  readonly trail: readonly { readonly href: string; readonly title: string }[];
  readonly link: (address: string) => string;
  /** The form that was sent. */
  readonly form: FormDefinition;
  /** Codes of the details that the sender was asked about before this post. */
  readonly seen?: string | undefined;
  /** What stood in the trap of this post. */
  readonly trap?: string | undefined;
};

const statuses = {
  received: 201,
  refused: 422,
  'look-again': 422,
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
  const { words, trail, form } = context;
  const { contact } = words;
  const received = outcome.status === 'received';
  const formTitle = form === forms.everyone ? contact.title : contact.professionals.title;
  const heading = received ? contact.receipt.title : formTitle;
  const isQuestion = outcome.status === 'look-again';
  return {
    status: statusOf(outcome),
    title: isQuestion ? contact.secondLook.title : heading,
    // A question is no error.
    isError: !received && !isQuestion,
    retryAfterSeconds: outcome.status === 'limited' ? outcome.retryAfterSeconds : undefined,
    page: (
      <PageFrame words={words.layout} trail={trail} title={heading} quickExit>
        <ExampleNotice words={contact.example} provider={context.provider} link={context.link} />
        {renderOutcome(outcome, context)}
      </PageFrame>
    ),
  };
}

function renderOutcome(outcome: PostOutcome, context: AnswerContext): ReactNode {
  const { words, provider, link, form, seen, trap } = context;
  const { contact } = words;
  const shared = { words: contact, link, form, seen, trap };
  switch (outcome.status) {
    case 'received':
      return <Receipt words={contact} provider={provider} link={link} {...outcome} />;
    case 'refused':
      return (
        <>
          <InquiryForm {...shared} errors={outcome.errors} values={outcome.values} />
          <InquiryPromise words={words} provider={provider} link={link} />
        </>
      );
    case 'look-again':
      return (
        <>
          <SecondLook {...shared} {...outcome} />
          <InquiryForm {...shared} values={outcome.values} seen={outcome.seen} />
          <InquiryPromise words={words} provider={provider} link={link} />
        </>
      );
    case 'unreadable':
      return <FormProblem {...shared} provider={provider} problem={contact.unreadable} />;
    case 'limited':
    case 'unavailable':
    case 'cross-site':
      return (
        <FormProblem
          {...shared}
          provider={provider}
          values={outcome.values}
          problem={describeProblem(outcome, contact)}
        />
      );
  }
}

function describeProblem(
  outcome: Extract<PostOutcome, { readonly status: 'limited' | 'unavailable' | 'cross-site' }>,
  { limited, unavailable, crossSite }: Words['contact'],
): { readonly title: string; readonly text: string } {
  switch (outcome.status) {
    case 'limited':
      return {
        title: limited.title,
        text: limited.text(Math.ceil(outcome.retryAfterSeconds / 60), outcome.scope),
      };
    case 'unavailable':
      return unavailable;
    case 'cross-site':
      return crossSite;
  }
}
