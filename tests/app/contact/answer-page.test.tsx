// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { answerPost, type PostOutcome } from '#app/[locale]/contact/send/answer-page.tsx';
import { trapField } from '#content/inquiry-form/fields.ts';
import { forms } from '#content/inquiry-form/forms.ts';
import { provider } from '#content/provider/provider.ts';
import { contact } from '#content/wording/en/contact.ts';
import { words } from '#content/wording/en/words.ts';

afterEach(cleanup);

const context = { words, provider, trail: [], link: (address: string) => address, form: forms.everyone };
const values = { message: 'Typed words.' };

const failures: readonly (readonly [number, PostOutcome])[] = [
  [422, { status: 'refused', errors: [{ field: 'email', message: 'Enter an email address' }], values }],
  [429, { status: 'limited', scope: 'network', retryAfterSeconds: 600, values }],
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

  test.each([
    ['network', /^Many inquiries came from your network\./],
    ['all', /^Many inquiries came in this hour\./],
  ] as const)('says which limit was met: %s', (scope, sentence) => {
    render(answerPost({ status: 'limited', retryAfterSeconds: 600, scope, values }, context).page);
    expect(screen.getByText(sentence).textContent).toMatch(/in 10 minutes/);
  });

  test('claims neither that an inquiry is stored nor that it is not, when the store did not say', () => {
    render(answerPost({ status: 'unavailable', values }, context).page);
    const alert = screen.getByRole('alert').textContent;
    expect(alert).not.toMatch(/nothing was stored|could not store/i);
    expect(alert).toMatch(/cannot be sure.*Sending the same words again today is safe: they are kept once\./);
  });

  test('a second look is no error, and holds the form with every value and what was asked about', () => {
    const details = [{ kind: 'dose', start: 0, end: 5 }] as const;
    const answer = answerPost({ status: 'look-again', details, seen: 'code', values }, context);
    render(answer.page);
    expect(answer).toMatchObject({ status: 422, isError: false, title: contact.secondLook.title });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(contact.title);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Your message/).value).toBe('Typed words.');
    // In the form that sends the words as they are, and in the one below.
    expect(document.querySelectorAll('[name="seen"][value="code"]')).toHaveLength(2);
  });

  test('what stood in the trap goes on with every page before the receipt', () => {
    const details = [{ kind: 'dose', start: 0, end: 5 }] as const;
    const trapped = { ...context, trap: 'by a robot' };
    const count = (outcome: PostOutcome) => {
      const { container, unmount } = render(answerPost(outcome, trapped).page);
      const kept = container.querySelectorAll(`[name="${trapField}"][value="by a robot"]`).length;
      unmount();
      return kept;
    };
    expect(count({ status: 'look-again', details, seen: 'code', values })).toBe(2);
    for (const [, outcome] of failures) expect(count(outcome)).toBe(1);
  });

  test('a refusal after a second look keeps what was asked about', () => {
    const refused = { status: 'refused', errors: [], values } as const;
    render(answerPost(refused, { ...context, seen: 'code' }).page);
    expect(document.querySelectorAll('[name="seen"][value="code"]')).toHaveLength(1);
  });

  test('a refusal of the form for professionals comes back on that form', () => {
    const refused = { status: 'refused', errors: [], values } as const;
    const answer = answerPost(refused, { ...context, form: forms.professionals });
    render(answer.page);
    expect(answer.title).toBe('For staff and professionals');
    expect(document.querySelector('[name="form"]')?.getAttribute('value')).toBe('professionals');
    expect(screen.queryByText('Who are you writing for?')).toBeNull();
    expect(screen.getByLabelText(/^Organization/)).toBeDefined();
  });

  test('a receipt names reference, way and time in the zone of the clinic', () => {
    const dueAt = new Date('2026-11-25T23:00:00Z');
    const answer = answerPost(
      { status: 'received', reference: 'KM4-TR9-WX3', word: 'KM4TR-9WX3A', dueAt, reachBy: 'phone' },
      context,
    );
    render(answer.page);
    expect(answer).toMatchObject({ status: 201, isError: false, title: 'We have your inquiry' });
    expect(screen.getByRole('group', { name: 'We have your inquiry' })).toBeDefined();
    expect(renderToStaticMarkup(answer.page)).toMatch(/<div class="receipt"[^>]* tabindex="-1" autofocus=""/);
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByTestId('reference').textContent).toBe('KM4-TR9-WX3');
    expect(screen.getByTestId('word').textContent).toBe('KM4TR-9WX3A');
    expect(screen.getByRole('link', { name: 'Delete an inquiry' }).getAttribute('href')).toBe(
      '/contact/withdraw',
    );
    expect(screen.getByText(/^We call you by Wednesday, November 25/).textContent).toMatch(/6:00\sPM EST/);
  });

  test('tells another content type from a body that cannot be read', () => {
    expect(answerPost({ status: 'unreadable', reason: 'type' }, context).status).toBe(415);
    expect(answerPost({ status: 'unreadable', reason: 'malformed' }, context).status).toBe(400);
  });
});
