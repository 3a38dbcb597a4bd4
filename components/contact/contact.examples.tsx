import { fields, type FormField as Field } from '#content/inquiry-form/fields.ts';
import { forms } from '#content/inquiry-form/forms.ts';
import { provider } from '#content/provider/provider.ts';
import { closed } from '#content/wording/en/closed.ts';
import { contact } from '#content/wording/en/contact.ts';
import { words } from '#content/wording/en/words.ts';
import { findDetails } from '#lib/inquiries/second-look.ts';
import type { Examples } from '../examples.ts';
import { longCatalog, longText } from '../long-words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { ExampleNotice } from './example-notice.tsx';
import { FieldError } from './field-error.tsx';
import { FormClosed } from './form-closed.tsx';
import { FormField } from './form-field.tsx';
import { FormProblem } from './form-problem.tsx';
import { InquiryForm } from './inquiry-form.tsx';
import { InquiryPromise } from './inquiry-promise.tsx';
import { MarkedText } from './marked-text.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { RadioField } from './radio-field.tsx';
import { Receipt } from './receipt.tsx';
import { SecondLook } from './second-look.tsx';
import { WithdrawForm } from './withdraw-form.tsx';
import { Withdrawn } from './withdrawn.tsx';

const values = { writer: 'for-myself', email: 'no address', message: 'Who would I meet?' };
const errors = [
  { field: 'reachBy', message: 'Choose how we may reach you' },
  { field: 'email', message: 'Enter an email address in the form name@example.com' },
];
const link = (address: string) => address;
const form = { words: contact, link };
const receipt = {
  words: contact,
  link,
  reference: 'KM4-TR9-WX3',
  word: 'KM4TR-9WX3A',
  dueAt: new Date('2026-11-25T23:00:00Z'),
};
const own = { words: contact, value: '', error: undefined };
const marked = { message: 'I was born 3/14/1987 and I take now 20 mg a day.\nCan I join?' };
const details = findDetails(marked.message, { isProfessional: false, now: new Date('2026-11-24') });
const secondLook = { ...form, form: forms.everyone, details, seen: 'a1b2c3' };

/** A field of the form by its type; each type is drawn in its own way. */
function fieldOf(type: Field['type']): Field {
  const field = (fields as readonly Field[]).find((each) => each.type === type);
  if (field === undefined) throw new Error(`The form has no field of the type ${type}.`);
  return field;
}

const [text, radio, select] = [fieldOf('text'), fieldOf('radio'), fieldOf('select')];
const longField = { ...text, label: longText, hint: longText };
const longRadio = { ...radio, label: longText, choices: [{ value: 'one', label: longText }] };

export const contactExamples = {
  'error-summary': {
    plain: <ErrorSummary words={contact} errors={errors} />,
    'long words': <ErrorSummary words={contact} errors={[{ field: 'email', message: longText }]} />,
    empty: <ErrorSummary words={contact} errors={[]} />,
  },
  'example-notice': {
    plain: <ExampleNotice words={contact.example} provider={{ isExample: true }} link={link} />,
    'long words': (
      <ExampleNotice
        words={{ title: longText, text: longText, help: longText }}
        provider={{ isExample: true }}
        link={link}
      />
    ),
    empty: <ExampleNotice words={contact.example} provider={{ isExample: false }} link={link} />,
  },
  'field-error': {
    plain: <FieldError words={contact} field={text} error="Enter a name" />,
    'long words': <FieldError words={contact} field={text} error={longText} />,
    empty: <FieldError words={contact} field={text} error={undefined} />,
  },
  'form-field': {
    plain: <FormField {...own} field={text} />,
    error: <FormField {...own} field={text} value="No" error="Enter a longer name" />,
    'a list to choose from': <FormField {...own} field={select} />,
    'long words': <FormField {...own} field={longField} error={longText} />,
  },
  'form-problem': {
    plain: <FormProblem {...form} values={values} provider={provider} problem={contact.unavailable} />,
    'long words': <FormProblem {...form} provider={provider} problem={{ title: longText, text: longText }} />,
  },
  'inquiry-form': {
    plain: <InquiryForm {...form} />,
    error: <InquiryForm {...form} values={values} errors={errors} />,
    'for professionals': <InquiryForm {...form} form={forms.professionals} />,
    'long words': <InquiryForm {...form} values={{ message: longText, firstName: longText }} />,
  },
  'inquiry-promise': {
    plain: <InquiryPromise words={words} provider={provider} link={link} />,
    'long words': (
      <InquiryPromise
        words={{ ...words, contact: { ...contact, aside: { ...contact.aside, read: longText } } }}
        provider={longCatalog.provider}
        link={link}
      />
    ),
  },
  'marked-text': {
    plain: <MarkedText words={contact.secondLook} text={marked.message} details={details} />,
    empty: <MarkedText words={contact.secondLook} text="Who would I meet?" details={[]} />,
    'long words': (
      <MarkedText
        words={contact.secondLook}
        text={longText}
        details={[{ kind: 'client', start: 0, end: 60 }]}
      />
    ),
  },
  'problem-notice': {
    plain: <ProblemNotice provider={provider} problem={contact.withdraw.noMatch} />,
    'long words': <ProblemNotice provider={provider} problem={{ title: longText, text: longText }} />,
  },
  'radio-field': {
    plain: <RadioField {...own} field={radio} />,
    error: <RadioField {...own} field={radio} error={radio.missing} />,
    'long words': <RadioField {...own} field={longRadio} />,
  },
  receipt: {
    plain: <Receipt {...receipt} provider={provider} reachBy="email" />,
    'by phone': <Receipt {...receipt} provider={provider} reachBy="phone" />,
    'long words': (
      <Receipt
        {...receipt}
        words={{ ...contact, receipt: { ...contact.receipt, keep: longText, remove: longText } }}
        provider={provider}
        reachBy="phone"
      />
    ),
  },
  'form-closed': {
    plain: <FormClosed words={closed} provider={provider} />,
    'long words': <FormClosed words={{ ...closed, again: longText, hours: longText }} provider={provider} />,
  },
  'second-look': {
    plain: <SecondLook {...secondLook} values={{ ...values, ...marked }} />,
    'long words': <SecondLook {...secondLook} values={{ ...values, message: longText }} />,
  },
  'withdraw-form': {
    plain: <WithdrawForm {...form} provider={provider} />,
    error: (
      <WithdrawForm
        {...form}
        provider={provider}
        values={{ reference: 'KM4-TR9-WX3' }}
        errors={[{ field: 'word', message: 'Enter the word for deleting from your receipt' }]}
      />
    ),
    'long words': <WithdrawForm {...form} provider={provider} values={{ reference: longText }} />,
  },
  withdrawn: {
    plain: <Withdrawn words={contact} provider={provider} reference="KM4-TR9-WX3" />,
    'long words': (
      <Withdrawn
        words={{
          ...contact,
          withdraw: { ...contact.withdraw, done: { ...contact.withdraw.done, emails: longText } },
        }}
        provider={provider}
        reference={longText}
      />
    ),
  },
} satisfies Examples;
