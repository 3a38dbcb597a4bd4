import { describe, expect, test } from 'vitest';
import { fields, type FormField } from '#content/inquiry-form/fields.ts';
import { forms } from '#content/inquiry-form/forms.ts';
import { parseInquiry } from '#lib/inquiries/parse-inquiry.ts';

const posted = {
  form: 'professionals',
  organization: 'County Court',
  phone: '202 555 0142 ext 9',
  leaveMessage: 'name-only',
  state: 'MD',
  topic: 'refer',
  message: 'Please call me back about a referral.',
};

function parse(changes: Readonly<Record<string, string | undefined>> = {}) {
  const typed: Readonly<Record<string, string | undefined>> = { ...posted, ...changes };
  const entries = Object.entries(typed);
  return parseInquiry(
    new Map(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]] as const]))),
  );
}

function errorsOf(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const parsed = parse(changes);
  return parsed.ok ? [] : parsed.errors.map(({ field }) => field);
}

describe('the form for professionals', () => {
  test('asks nothing that the form for everyone does not have', () => {
    const everyField: readonly FormField[] = fields;
    for (const { name, choices = [] } of forms.professionals.fields) {
      expect(everyField.map((field) => field.name)).toContain(name);
      const all = everyField.find((field) => field.name === name)?.choices?.map(({ value }) => value);
      for (const { value } of choices) expect(all, name).toContain(value);
    }
  });

  test('shows every question, because none depends on an answer that it gives itself', () => {
    for (const field of forms.professionals.fields) {
      expect(field.shownFor, field.name).toBeUndefined();
      expect(field.condition, field.name).toBeUndefined();
    }
  });

  test('answers by itself who writes and how to reach them', () => {
    const parsed = parse({ writer: 'for-myself', reachBy: 'email', email: 'robin@example.org' });
    expect(parsed).toMatchObject({
      ok: true,
      inquiry: { writer: 'as-a-professional', reachBy: 'phone', phone: '202 555 0142 ext 9' },
      marks: [],
    });
    expect(parsed.ok ? parsed.inquiry.email : '').toBeUndefined();
  });

  test('needs an organization, a number, a wish about messages, a state, a topic and a message', () => {
    const needed = ['organization', 'phone', 'leaveMessage', 'state', 'topic', 'message'];
    for (const name of needed) expect(errorsOf({ [name]: undefined })).toEqual([name]);
  });

  test('takes the topics of professionals alone', () => {
    expect(errorsOf({ topic: 'family' })).toEqual(['topic']);
    expect(errorsOf({ topic: 'cost' })).toEqual([]);
  });

  test('is the form for everyone when the post names another', () => {
    expect(errorsOf({ form: 'another' })).toEqual(['writer', 'reachBy']);
  });
});

describe('fields that do not count', () => {
  const everyone = { ...posted, form: undefined, writer: 'for-myself', reachBy: 'phone' };

  test('are neither judged nor kept when a browser filled them in unseen', () => {
    const unseen = { organization: 'x'.repeat(500), jobRole: 'a\nb', email: 'no address' };
    const parsed = parse({ ...everyone, topic: 'family', ...unseen });
    expect(parsed.ok).toBe(true);
    expect(parsed.ok ? Object.keys(parsed.inquiry) : []).not.toEqual(
      expect.arrayContaining(['organization']),
    );
    expect(parsed.ok ? parsed.inquiry.email : '').toBeUndefined();
  });
});
