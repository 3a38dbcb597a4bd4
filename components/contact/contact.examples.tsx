import { fields, type FormField as Field } from '#content/inquiry-form/fields.ts';
import { provider } from '#content/provider/provider.ts';
import { closed } from '#content/wording/en/closed.ts';
import { contact } from '#content/wording/en/contact.ts';
import { words } from '#content/wording/en/words.ts';
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
import { RadioField } from './radio-field.tsx';
import { Receipt } from './receipt.tsx';

const values = { writer: 'for-myself', email: 'no address', message: 'Who would I meet?' };
const errors = [
  { field: 'reachBy', message: 'Choose how we may reach you' },
  { field: 'email', message: 'Enter an email address in the form name@example.com' },
];
const form = { words: contact, action: '/contact/send' };
const receipt = { words: contact, reference: 'KM4-TR9-WX3', dueAt: new Date('2026-11-25T23:00:00Z') };
const own = { words: contact, value: '', error: undefined };
const link = (address: string) => address;

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
} satisfies Examples;
