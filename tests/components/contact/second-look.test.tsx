// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SecondLook } from '#components/contact/second-look.tsx';
import { trapField } from '#content/inquiry-form/fields.ts';
import { forms } from '#content/inquiry-form/forms.ts';
import { contact } from '#content/wording/en/contact.ts';
import { findDetails } from '#lib/inquiries/second-look.ts';

afterEach(cleanup);

const message = 'Born 3/14/1987.\nI take 20 mg <b>daily</b>, born on 3/15/1988.';
const values = { reachBy: 'phone', phone: '202 555 0142', message };

function renderLook(form: (typeof forms)[keyof typeof forms] = forms.everyone, trap?: string): HTMLElement {
  const details = findDetails(message, { isProfessional: false, now: new Date('2026-11-24') });
  const shared = { words: contact, link: (address: string) => address, seen: 'a b c', trap };
  render(<SecondLook {...shared} form={form} details={details} values={values} />);
  return screen.getByRole('group', { name: contact.secondLook.title });
}

describe('SecondLook', () => {
  test('is no alert that would be read beside the focus, and names each kind once', () => {
    const look = renderLook();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(
      within(look)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([contact.secondLook.kinds['birth-date'], contact.secondLook.kinds.dose]);
  });

  test('shows the message word for word, its places marked for eyes and ears', () => {
    const quote = renderLook().querySelector('blockquote');
    expect([...(quote?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '3/14/1987',
      '20 mg',
      '3/15/1988',
    ]);
    const spoken = quote?.querySelectorAll('.sr-only') ?? [];
    expect(spoken).toHaveLength(6);
    for (const words of spoken) words.remove();
    expect(quote?.textContent).toBe(message);
  });

  test('sends the very words on with one button, and with the codes that spare a second question', () => {
    const look = renderLook();
    const button = within(look).getByRole<HTMLButtonElement>('button', { name: 'Send it as it is' });
    const posted = new FormData(button.form ?? undefined);
    expect(posted.get('message')).toBe(message);
    expect(posted.get('phone')).toBe('202 555 0142');
    expect(posted.get('seen')).toBe('a b c');
    expect(posted.has('form')).toBe(false);
    expect(posted.has(trapField)).toBe(false);
    expect(button.form?.getAttribute('action')).toBe('/contact/send');
  });

  test('sends on what stood in the trap, so that staff still see the mark', () => {
    const button = within(renderLook(forms.everyone, 'by a robot')).getByRole<HTMLButtonElement>('button');
    expect(new FormData(button.form ?? undefined).get(trapField)).toBe('by a robot');
  });

  test('leads to the message in the form below as the other way', () => {
    const link = within(renderLook()).getByRole('link', { name: contact.secondLook.change });
    expect(link.getAttribute('href')).toBe('#message');
  });

  test('keeps the form of professionals', () => {
    const button = within(renderLook(forms.professionals)).getByRole<HTMLButtonElement>('button');
    expect(new FormData(button.form ?? undefined).get('form')).toBe('professionals');
  });
});
