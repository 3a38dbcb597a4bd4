import { Fragment } from 'react';
import { formNameField, seenField, trapField } from '#content/inquiry-form/fields.ts';
import { forms, type FormDefinition } from '#content/inquiry-form/forms.ts';
import type { Words } from '#content/wording/en/words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormField } from './form-field.tsx';

export type InquiryFormProps = {
  readonly words: Words['contact'];
  /** Turns an address into the one of this language. */
  readonly link: (address: string) => string;
  /** Which form; the one for everyone when absent. */
  readonly form?: FormDefinition;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  /** What was typed before, by field. */
  readonly values?: Readonly<Partial<Record<string, string>>>;
  /** Codes of the details that the sender was asked about before. */
  readonly seen?: string | undefined;
  /** What stood in the trap before: a mark for staff that no other page on the way may drop. */
  readonly trap?: string | undefined;
};

/** The address that both forms are posted to. */
export const sendAddress = '/contact/send';

/** An inquiry form: plain HTML that works without a script, with every value that was typed before. */
export function InquiryForm({
  words,
  link,
  form = forms.everyone,
  errors = [],
  values = {},
  seen,
  trap,
}: InquiryFormProps) {
  const isForEveryone = form === forms.everyone;
  return (
    <>
      <ErrorSummary words={words} errors={errors} />
      <form
        method="post"
        action={link(sendAddress)}
        noValidate
        className="max-w-measure"
        aria-labelledby="form-title"
      >
        <h2 id="form-title">{isForEveryone ? words.heading : words.professionals.heading}</h2>
        <p>{words.needed}</p>
        <HiddenFields form={form} seen={seen} />
        {form.fields.map((field, index) => (
          <Fragment key={field.name}>
            <FormField
              words={words}
              field={field}
              value={values[field.name] ?? ''}
              error={errors.find((error) => error.field === field.name)?.message}
            />
            {index === 0 && isForEveryone && (
              <p>
                <a href={link(forms.professionals.address)}>{words.toProfessionals}</a>
              </p>
            )}
          </Fragment>
        ))}
        <div className="trap" aria-hidden="true">
          <label htmlFor={trapField}>{words.trap}</label>
          <input
            id={trapField}
            name={trapField}
            type="text"
            tabIndex={-1}
            autoComplete="off"
            defaultValue={trap}
          />
        </div>
        <p className="crisis-line">{words.crisis}</p>
        <button className="button" type="submit">
          {words.send}
        </button>
      </form>
    </>
  );
}

/** What a form says of itself: its name, what its sender was asked about before, and a trap that was filled. */
export function HiddenFields({
  form,
  seen = '',
  trap = '',
}: { readonly form: FormDefinition } & Pick<InquiryFormProps, 'seen' | 'trap'>) {
  return (
    <>
      {form.name !== undefined && <input type="hidden" name={formNameField} value={form.name} />}
      {seen !== '' && <input type="hidden" name={seenField} value={seen} />}
      {trap !== '' && <input type="hidden" name={trapField} value={trap} />}
    </>
  );
}
