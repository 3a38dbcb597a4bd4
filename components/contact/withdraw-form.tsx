import { withdrawFields } from '#content/inquiry-form/withdraw-fields.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Provider } from '#content/provider/schema.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormField } from './form-field.tsx';

export type WithdrawFormProps = {
  readonly words: Words['contact'];
  readonly provider: Provider;
  /** Turns an address into the one of this language. */
  readonly link: (address: string) => string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  /** What was typed before, by field. */
  readonly values?: Readonly<Partial<Record<string, string>>>;
};

/** The form that deletes an inquiry: its reference and its word, and the other way for whoever no longer has them. */
export function WithdrawForm({ words, provider, link, errors = [], values = {} }: WithdrawFormProps) {
  const { withdraw } = words;
  return (
    <>
      <ErrorSummary words={words} errors={errors} />
      <form
        method="post"
        action={link('/contact/withdraw/send')}
        noValidate
        className="max-w-measure"
        aria-labelledby="form-title"
      >
        <h2 id="form-title">{withdraw.heading}</h2>
        <p>{withdraw.typing}</p>
        {withdrawFields.map((field) => (
          <FormField
            key={field.name}
            words={words}
            field={field}
            value={values[field.name] ?? ''}
            error={errors.find((error) => error.field === field.name)?.message}
          />
        ))}
        <p>{withdraw.final}</p>
        <button className="button" type="submit">
          {withdraw.send}
        </button>
        <p>
          {withdraw.other} <a href={`tel:${provider.phone.number}`}>{provider.phone.shown}</a>.
        </p>
      </form>
    </>
  );
}
