import { isOnlyBeginning } from '#content/inquiry-form/about-page.ts';
import {
  contactWishes,
  fields,
  formNameField,
  trapField,
  type FieldName,
  type FormField,
} from '#content/inquiry-form/fields.ts';
import { findForm, type FormDefinition } from '#content/inquiry-form/forms.ts';
import { cleanText } from './clean-text.ts';
import type { FieldError, Inquiry, InquiryValues, Mark } from './inquiry.ts';
import type { FormFields } from './read-form.ts';

export type ParsedInquiry =
  | { readonly ok: true; readonly inquiry: Inquiry; readonly marks: readonly Mark[] }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly values: InquiryValues };

const list: readonly FormField[] = fields;

/**
 * Checks a posted form against its fields. Unknown fields are ignored, and so is whatever stands in a field that does
 * not count for the other answers: a browser may have filled it in unseen. A field that comes twice is refused,
 * because we could not tell which answer was meant. Refusals carry every value, cleaned of what could mislead.
 */
export function parseInquiry(form: FormFields): ParsedInquiry {
  const values = readValues(form);
  const counting = readFormDefinition(form).fields.filter((field) => counts(field, values));
  const errors = counting.flatMap((field) => {
    const message = judge(field, values, form.get(field.name)?.length ?? 0);
    return message === undefined ? [] : [{ field: field.name as FieldName, message }];
  });
  if (errors.length > 0) return { ok: false, errors, values };
  return { ok: true, inquiry: keepCounting(values), marks: findMarks(values, form.get(trapField)) };
}

/** Which of our forms was sent. */
export function readFormDefinition(form: FormFields): FormDefinition {
  return findForm(form.get(formNameField)?.[0]);
}

/** What was typed, for showing it again: cleaned, the first of several values; and what the form itself answers. */
export function readValues(form: FormFields): InquiryValues {
  const typed: InquiryValues = Object.fromEntries(
    list.flatMap(({ name }) => {
      const value = form.get(name)?.[0];
      return value === undefined ? [] : [[name, cleanText(value)]];
    }),
  );
  return { ...typed, ...readFormDefinition(form).given };
}

/** Whether a field counts, for the answers to the others. */
function counts({ shownFor }: FormField, values: InquiryValues): boolean {
  return shownFor === undefined || values[shownFor.field as FieldName] === shownFor.is;
}

function judge(field: FormField, values: InquiryValues, count: number): string | undefined {
  const value = values[field.name as FieldName] ?? '';
  if (count > 1) return `Answer “${field.label}” only once`;
  if (value === '') return isRequired(field, values) ? field.missing : undefined;
  if (field.name === 'message' && isOnlyBeginning(value)) return field.missing;
  // Counted as browsers count for maxlength.
  const { length } = value;
  if (length > field.maxLength) {
    return `“${field.label}” must be at most ${String(field.maxLength)} characters; it has ${String(length)}`;
  }
  if (field.choices !== undefined && !field.choices.some((choice) => choice.value === value))
    return field.missing;
  if (field.type !== 'textarea' && value.includes('\n')) return `“${field.label}” must be one line`;
  if (field.name === 'email' && values.reachBy === 'email' && !isReachable(value)) {
    return 'Enter an email address in the form name@example.com';
  }
  if (field.name === 'phone' && values.reachBy === 'phone' && digitsOf(value) < 3) {
    return 'Enter a phone number with its digits, such as 202 555 0142';
  }
  return undefined;
}

function isRequired({ required }: FormField, values: InquiryValues): boolean {
  if (typeof required === 'string') return required === 'always';
  return values[required.field as FieldName] === required.is;
}

/** Only what could never be delivered is refused: an unusual address must not lose an inquiry. */
function isReachable(email: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(email) || /^"[^"\n]+"@[^\s@]+$/.test(email);
}

function digitsOf(phone: string): number {
  return phone.replace(/\D/g, '').length;
}

/** The answers that count, the wishes about safe contact first: whoever opens the inquiry meets them before the rest. */
function keepCounting(values: InquiryValues): Inquiry {
  const isWish = ({ name }: FormField) => contactWishes.some((wish) => wish === name);
  const ordered = [...list.filter(isWish), ...list.filter((field) => !isWish(field))];
  const kept = ordered.flatMap((field) => {
    const value = values[field.name as FieldName] ?? '';
    return value !== '' && counts(field, values) ? [[field.name, value]] : [];
  });
  return Object.fromEntries(kept) as Inquiry;
}

function findMarks(values: InquiryValues, trap: readonly string[] | undefined): readonly Mark[] {
  const marks: Mark[] = [];
  if (trap?.some((value) => value.trim() !== '') === true) marks.push('trap-filled');
  const { email = '', phone = '', message = '', reachBy } = values;
  if (reachBy === 'email' && !/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(email)) marks.push('unusual-email');
  if (reachBy === 'phone' && ![10, 11].includes(digitsOf(phone))) marks.push('unusual-phone');
  if ((message.match(/https?:\/\//g) ?? []).length > 2) marks.push('many-links');
  return marks;
}
