// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { answerPost, type PostOutcome } from '#app/[locale]/contact/send/answer-page.tsx';
import { forms } from '#content/inquiry-form/forms.ts';
import { provider } from '#content/provider/provider.ts';
import { words } from '#content/wording/en/words.ts';

afterEach(cleanup);

const context = { words, provider, trail: [], link: (address: string) => address, form: forms.everyone };
const values = { message: 'Typed words.' };

const failures: readonly (readonly [number, PostOutcome])[] = [
  [422, { status: 'refused', errors: [{ field: 'email', message: 'Enter an email address' }], values }],
  [429, { status: 'limited', retryAfterSeconds: 600, values }],
  [503, { status: 'unavailable', values }],
  [403, { status: 'cross-site', values }],
];

describe('answerPost', () => {
  test.each(failures)('%i keeps the text and shows the phone number', (status, outcome) => {
    const answer = answerPost(outcome, context);
    render(answer.page);
    expect(answer).toMatchObject({ status, isError: true });
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Your message/).value).toBe('Typed words.');
    expect(screen.getAllByRole('link', { name: provider.phone.shown }).length).toBeGreaterThan(0);
    expect(screen.getByRole('alert')).toBeDefined();
  });

  test('a receipt names reference, way and time in the zone of the clinic', () => {
    const dueAt = new Date('2026-11-25T23:00:00Z');
    const answer = answerPost(
      { status: 'received', reference: 'KM4-TR9-WX3', word: 'KM4TR-9WX3A', dueAt, reachBy: 'phone' },
      context,
    );
    render(answer.page);
    expect(answer).toMatchObject({ status: 201, isError: false, title: 'We have your inquiry' });
    expect(screen.getByTestId('reference').textContent).toBe('KM4-TR9-WX3');
    expect(screen.getByText(/^We call you by Wednesday, November 25/).textContent).toMatch(/6:00\sPM EST/);
  });

  test('tells another content type from a body that cannot be read', () => {
    expect(answerPost({ status: 'unreadable', reason: 'type' }, context).status).toBe(415);
    expect(answerPost({ status: 'unreadable', reason: 'malformed' }, context).status).toBe(400);
  });
});
