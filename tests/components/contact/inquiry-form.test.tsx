// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { InquiryForm, type InquiryFormProps } from '#components/contact/inquiry-form.tsx';
import { fields, trapField } from '#content/inquiry-form/fields.ts';
import { forms } from '#content/inquiry-form/forms.ts';
import { contact } from '#content/wording/en/contact.ts';

afterEach(cleanup);

function renderForm(props: Omit<InquiryFormProps, 'words' | 'link'> = {}): void {
  render(<InquiryForm words={contact} link={(address) => address} {...props} />);
}

describe('InquiryForm', () => {
  test('posts to the address it is given, by plain HTML', () => {
    renderForm();
    const form = screen.getByRole('form', { name: 'Your inquiry' });
    expect(form.getAttribute('method')).toBe('post');
    expect(form.getAttribute('action')).toBe('/contact/send');
  });

  test('has a labelled control for every field', () => {
    renderForm();
    for (const { name, label } of fields) {
      expect(document.querySelector(`[name="${name}"]`), name).not.toBeNull();
      expect(screen.getAllByText((text) => text.startsWith(label)).length, label).toBeGreaterThan(0);
    }
  });

  test('says which fields are optional, and only those', () => {
    renderForm();
    const optional = fields.filter(({ required }) => required === 'never').length;
    expect(screen.getAllByText('(optional)')).toHaveLength(optional);
  });

  test('keeps every value that was typed before', () => {
    renderForm({
      values: { writer: 'for-someone-else', state: 'MD', message: '<b>Hello</b>', email: 'a b' },
    });
    expect(screen.getByLabelText<HTMLInputElement>('Someone else').checked).toBe(true);
    expect(screen.getByLabelText<HTMLSelectElement>(/^Which state/).value).toBe('MD');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Your message/).value).toBe('<b>Hello</b>');
    expect(screen.getByLabelText<HTMLInputElement>(/^Email address/).value).toBe('a b');
  });

  test('links each error to its field and says it there again', () => {
    renderForm({ errors: [{ field: 'email', message: 'Enter an email address' }] });
    const link = within(screen.getByRole('alert')).getByRole('link', { name: 'Enter an email address' });
    expect(link.getAttribute('href')).toBe('#email');
    const field = screen.getByLabelText(/^Email address/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBe('email-condition email-error');
    expect(document.getElementById('email-error')?.textContent).toBe('Error: Enter an email address');
  });

  test('leads professionals to their own form under the first question', () => {
    renderForm();
    const link = screen.getByRole('link', { name: contact.toProfessionals });
    expect(link.getAttribute('href')).toBe('/contact/professionals');
    expect(link.closest('p')?.previousElementSibling?.textContent).toContain('Who are you writing for?');
  });

  test('is, for professionals, named, without questions that it answers itself, and with fewer topics', () => {
    renderForm({ form: forms.professionals });
    expect(document.querySelector('[name="form"]')?.getAttribute('value')).toBe('professionals');
    for (const name of ['writer', 'reachBy', 'email']) {
      expect(document.querySelector(`[name="${name}"]`), name).toBeNull();
    }
    const topics = [...screen.getByLabelText<HTMLSelectElement>(/^What is it about/).options];
    expect(topics.map(({ value }) => value)).toEqual([
      '',
      'how-it-works',
      'cost',
      'refer',
      'privacy',
      'other',
    ]);
    expect(screen.getByText(/^Do not identify the client/).id).toBe('message-hint');
  });

  test('shows no summary while there is no error', () => {
    renderForm();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('keeps the trap out of reach of keyboard, autofill and screen readers', () => {
    renderForm();
    const trap = document.querySelector(`[name="${trapField}"]`);
    expect(trap?.getAttribute('tabindex')).toBe('-1');
    expect(trap?.getAttribute('autocomplete')).toBe('off');
    expect(trap?.closest('[aria-hidden="true"]')).not.toBeNull();
  });
});
