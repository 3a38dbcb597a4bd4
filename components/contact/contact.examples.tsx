import { provider } from '#content/provider/provider.ts';
import { contact } from '#content/wording/en/contact.ts';
import { words } from '#content/wording/en/words.ts';
import { FormProblem } from './form-problem.tsx';
import { InquiryForm } from './inquiry-form.tsx';
import { InquiryPromise } from './inquiry-promise.tsx';
import { Receipt } from './receipt.tsx';

const values = { writer: 'for-myself', email: 'no address', message: 'Who would I meet?' };
const due = new Date('2026-11-25T23:00:00Z');

export const contactExamples = {
  empty: <InquiryForm words={contact} action="/contact/send" />,
  'refused, with values': (
    <InquiryForm
      words={contact}
      action="/contact/send"
      values={values}
      errors={[
        { field: 'reachBy', message: 'Choose how we may reach you' },
        { field: 'email', message: 'Enter an email address in the form name@example.com' },
      ]}
    />
  ),
  'store down': (
    <FormProblem
      words={contact}
      action="/contact/send"
      values={values}
      provider={provider}
      problem={contact.unavailable}
    />
  ),
  receipt: (
    <Receipt words={contact} provider={provider} reference="KM4-TR9-WX3" dueAt={due} reachBy="email" />
  ),
  'receipt, by phone': (
    <Receipt words={contact} provider={provider} reference="KM4-TR9-WX3" dueAt={due} reachBy="phone" />
  ),
  promise: <InquiryPromise words={words} provider={provider} link={(address) => address} />,
};
