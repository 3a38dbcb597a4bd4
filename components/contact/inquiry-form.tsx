import { fields, trapField, type FormField as Field } from '#content/inquiry-form/fields.ts';
import type { Words } from '#content/wording/en/words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormField } from './form-field.tsx';

export type InquiryFormProps = {
  readonly words: Words['contact'];
  /** Where the form is posted to. */
  readonly action: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  /** What was typed before, by field. */
  readonly values?: Readonly<Partial<Record<string, string>>>;
};

/** The inquiry form: plain HTML that works without a script, with every value that was typed before. */
export function InquiryForm({ words, action, errors = [], values = {} }: InquiryFormProps) {
  const list: readonly Field[] = fields;
  return (
    <>
      <ErrorSummary words={words} errors={errors} />
      <form method="post" action={action} noValidate className="max-w-measure" aria-labelledby="form-title">
        <h2 id="form-title">{words.heading}</h2>
        <p>{words.needed}</p>
        {list.map((field) => (
          <FormField
            key={field.name}
            words={words}
            field={field}
            value={values[field.name] ?? ''}
            error={errors.find((error) => error.field === field.name)?.message}
          />
        ))}
        <div className="trap" aria-hidden="true">
          <label htmlFor={trapField}>{words.trap}</label>
          <input id={trapField} name={trapField} type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="crisis-line">{words.crisis}</p>
        <button className="button" type="submit">
          {words.send}
        </button>
      </form>
    </>
  );
}
