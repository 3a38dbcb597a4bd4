import type { ReactNode } from 'react';
import { ProblemNotice } from '#components/contact/problem-notice.tsx';
import { WithdrawForm } from '#components/contact/withdraw-form.tsx';
import { Withdrawn } from '#components/contact/withdrawn.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import type { Words } from '#content/wording/en/words.ts';
import type { WithdrawOutcome, WithdrawValues } from '#lib/inquiries/withdraw-inquiry.ts';
import type { Answer } from '#app/[locale]/respond.ts';
import type { AnswerContext } from '#app/[locale]/contact/send/answer-page.tsx';

/** How a post for deleting ended: as the desk says, or refused before it came to the desk. */
export type WithdrawPostOutcome =
  | WithdrawOutcome
  | { readonly status: 'cross-site'; readonly values: WithdrawValues }
  | { readonly status: 'unreadable'; readonly reason: 'type' | 'malformed' };

const statuses = {
  withdrawn: 200,
  incomplete: 422,
  'no-match': 422,
  limited: 429,
  unavailable: 503,
  'cross-site': 403,
  unreadable: 400,
} as const satisfies Record<WithdrawPostOutcome['status'], number>;

/** The page that answers a wish to delete. Everything but "deleted" holds the form with what was typed, and the phone. */
export function answerWithdrawal(
  outcome: WithdrawPostOutcome,
  { words, provider, trail, link }: Omit<AnswerContext, 'form' | 'seen' | 'trap'>,
): Answer {
  const { withdraw } = words.contact;
  const isDone = outcome.status === 'withdrawn';
  const title = isDone ? withdraw.done.title : withdraw.title;
  const shared = { words: words.contact, provider };
  return {
    status: outcome.status === 'unreadable' && outcome.reason === 'type' ? 415 : statuses[outcome.status],
    isError: !isDone,
    title,
    retryAfterSeconds: outcome.status === 'limited' ? outcome.retryAfterSeconds : undefined,
    page: (
      <PageFrame words={words.layout} trail={trail} title={title} quickExit>
        {isDone ? (
          <Withdrawn {...shared} reference={outcome.reference} />
        ) : (
          <>
            {renderProblem(outcome, shared)}
            <WithdrawForm
              {...shared}
              link={link}
              errors={outcome.status === 'incomplete' ? outcome.errors : []}
              values={outcome.status === 'unreadable' ? {} : outcome.values}
            />
          </>
        )}
      </PageFrame>
    ),
  };
}

function renderProblem(
  outcome: Exclude<WithdrawPostOutcome, { readonly status: 'withdrawn' }>,
  shared: Pick<AnswerContext, 'provider'> & { readonly words: Words['contact'] },
): ReactNode {
  const { provider, words } = shared;
  // What is missing stands in the form's own summary.
  if (outcome.status === 'incomplete') return null;
  return <ProblemNotice provider={provider} problem={describeProblem(outcome, words)} />;
}

function describeProblem(
  outcome: Exclude<WithdrawPostOutcome, { readonly status: 'withdrawn' | 'incomplete' }>,
  { withdraw, limited, crossSite, unreadable }: Words['contact'],
): { readonly title: string; readonly text: string } {
  switch (outcome.status) {
    case 'no-match':
      return withdraw.noMatch;
    case 'unavailable':
      return withdraw.unavailable;
    case 'limited':
      return { title: limited.title, text: withdraw.limited(Math.ceil(outcome.retryAfterSeconds / 60)) };
    case 'cross-site':
      return { title: crossSite.title, text: withdraw.crossSite };
    case 'unreadable':
      return { title: unreadable.title, text: withdraw.unreadable };
  }
}
