// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import {
  answerWithdrawal,
  type WithdrawPostOutcome,
} from '#app/[locale]/contact/withdraw/send/answer-withdrawal.tsx';
import { provider } from '#content/provider/provider.ts';
import { words } from '#content/wording/en/words.ts';

afterEach(cleanup);

const context = { words, provider, trail: [], link: (address: string) => address };
const values = { reference: 'km4 tr9', word: 'typed' };

const failures: readonly (readonly [number, WithdrawPostOutcome])[] = [
  [422, { status: 'incomplete', errors: [{ field: 'word', message: 'Enter the word' }], values }],
  [422, { status: 'no-match', values }],
  [429, { status: 'limited', retryAfterSeconds: 600, values }],
  [503, { status: 'unavailable', values }],
  [403, { status: 'cross-site', values }],
];

describe('answerWithdrawal', () => {
  test.each(failures)('%i keeps what was typed and shows the phone number', (status, outcome) => {
    const answer = answerWithdrawal(outcome, context);
    render(answer.page);
    expect(answer).toMatchObject({ status, isError: true });
    expect(screen.getByLabelText<HTMLInputElement>(/^Your reference/).value).toBe('km4 tr9');
    expect(screen.getByLabelText<HTMLInputElement>(/^Your word/).value).toBe('typed');
    expect(screen.getAllByRole('link', { name: provider.phone.shown }).length).toBeGreaterThan(0);
    expect(screen.getByRole('alert')).toBeDefined();
  });

  test('says how long to wait', () => {
    const answer = answerWithdrawal({ status: 'limited', retryAfterSeconds: 600, values }, context);
    render(answer.page);
    expect(answer.retryAfterSeconds).toBe(600);
    expect(screen.getByText(/in 10 minutes/)).toBeDefined();
  });

  test('confirms what is gone and when copies expire', () => {
    const answer = answerWithdrawal({ status: 'withdrawn', reference: 'KM4-TR9-WX3' }, context);
    render(answer.page);
    expect(answer).toMatchObject({ status: 200, isError: false, title: 'Your inquiry is deleted' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your inquiry is deleted');
    const done = screen.getByRole('group', { name: 'Your inquiry is deleted' });
    expect(renderToStaticMarkup(answer.page)).toMatch(/<div class="receipt"[^>]* tabindex="-1" autofocus=""/);
    expect(screen.queryByRole('status')).toBeNull();
    const text = done.textContent;
    // What stays: a count, the record of staff, a notice, and tries.
    expect(text).toMatch(/keep its reference.*which staff member opened it.*a notice/);
    expect(text).toMatch(/count tries to delete.*about a day/);
    expect(text).not.toMatch(/only count/);
    expect(text).toContain('KM4-TR9-WX3');
    expect(text).toContain(`${String(provider.retentionDays.backups)} days`);
    expect(screen.queryByLabelText(/^Your reference/)).toBeNull();
  });

  test('tells another content type from a body that cannot be read', () => {
    expect(answerWithdrawal({ status: 'unreadable', reason: 'type' }, context).status).toBe(415);
    expect(answerWithdrawal({ status: 'unreadable', reason: 'malformed' }, context).status).toBe(400);
  });
});
